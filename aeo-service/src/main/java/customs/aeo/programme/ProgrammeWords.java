package customs.aeo.programme;

import customs.aeo.clock.LegalSource;
import customs.aeo.clock.Rule;
import customs.aeo.clock.Unit;
import customs.aeo.wording.Sentences;
import jakarta.enterprise.context.ApplicationScoped;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Says a whole programme in words, thing by thing, so that two of them can be laid side by side. */
@ApplicationScoped
public class ProgrammeWords {
    private final Sentences sentences;

    ProgrammeWords(Sentences sentences) {
        this.sentences = sentences;
    }

    List<ProgrammeLine> lines(Programme programme, Locale language) {
        return new Telling(programme, language).lines();
    }

    private final class Telling {
        private final Programme programme;
        private final Locale language;
        private final List<ProgrammeLine> lines = new ArrayList<>();

        Telling(Programme programme, Locale language) {
            this.programme = programme;
            this.language = language;
        }

        List<ProgrammeLine> lines() {
            general();
            levels();
            programme.clocks().values().forEach(this::clock);
            rules();
            ladders();
            benefits();
            return lines;
        }

        private void general() {
            line(ProgrammeLine.Part.GENERAL, "", programme.name().in(language))
                    .say("levelModel", word(programme.levelModel().name()))
                    .say("unit", word(programme.unit()))
                    .say("administrations", joined(programme.administrations()))
                    .say("zone", programme.zone().getId())
                    .say(
                            "weekend",
                            joined(programme.calendar().weekend().stream()
                                    .sorted()
                                    .map(day -> word(day.name()))
                                    .toList()))
                    .say("publicHolidays", programme.publicHolidays())
                    .say("holidays", days(programme.calendar().holidays().keySet()))
                    .say(
                            "authorities",
                            programme.scope().authorities() == null
                                    ? null
                                    : word(programme.scope().authorities().name()))
                    .source(programme.scope().authoritiesSource());
            programme.scope().roles().values().forEach(role -> line(
                            ProgrammeLine.Part.ROLE, role.code(), role.name().in(language))
                    .say("levels", joined(role.levels()))
                    .source(role.source()));
            programme.schemes().values().forEach(scheme -> line(
                            ProgrammeLine.Part.IDENTIFIER, scheme.code(), scheme.code())
                    .say("pattern", scheme.pattern().pattern())
                    .source(scheme.source()));
        }

        private void levels() {
            programme.orderedLevels().forEach(level -> line(
                            ProgrammeLine.Part.LEVEL, level.code(), level.name().in(language))
                    .say("order", level.order() == null ? null : level.order().toString())
                    .say("requires", level.requires())
                    .say(
                            "covers",
                            joined(level.covers().stream()
                                    .map(each -> word(each.name()))
                                    .toList()))
                    .say("criteria", joined(level.criteria()))
                    .source(level.source()));
            programme.criteria().values().forEach(each -> criterion(ProgrammeLine.Part.CRITERION, each));
            programme.dossier().values().forEach(each -> criterion(ProgrammeLine.Part.DOCUMENT, each));
        }

        private void criterion(ProgrammeLine.Part part, Criterion criterion) {
            line(part, criterion.code(), criterion.name().in(language))
                    .say("requirement", word(criterion.requirement().name()))
                    .say("roles", joined(criterion.roles()))
                    .say("safe", joined(criterion.safe()))
                    .source(criterion.source());
        }

        private void clock(Deadline deadline) {
            var rule = deadline.rule();
            line(ProgrammeLine.Part.CLOCK, rule.code(), deadline.name().in(language))
                    .say("limit", units(rule.number(), rule.unit()))
                    .say("start", event(rule.start()))
                    .say("end", rule.end() == null ? null : event(rule.end()))
                    .say("extension", extension(rule.extension()))
                    .say(
                            "pause",
                            rule.pause() == null
                                    ? null
                                    : event(rule.pause().from()) + " – "
                                            + event(rule.pause().until()))
                    .say("rollOver", word(rule.rollOver().name()))
                    .say("late", rule.end() == null ? null : word("LATE_" + rule.late()))
                    .say("boundary", word(rule.boundary().name()))
                    .say(
                            "expiry",
                            rule.expiry().by() == Rule.Expiry.By.NOBODY
                                    ? null
                                    : sentences.textOr(
                                                    language,
                                                    "outcome." + rule.expiry().outcome(),
                                                    rule.expiry().outcome())
                                            + " (" + word(rule.expiry().by().name()) + ")")
                    .source(rule.source());
        }

        private String extension(Rule.Extension extension) {
            if (extension == null) {
                return null;
            }
            return extension.maximum() == null ? word("AS_AGREED") : units(extension.maximum(), extension.unit());
        }

        private void rules() {
            rule(
                    "acceptanceDate",
                    word(programme.acceptanceDate().rule().name()),
                    programme.acceptanceDate().source());
            if (programme.hearing() != null) {
                rule(
                        "hearingBefore",
                        words(programme.hearing().before()),
                        programme.hearing().source());
            }
            if (programme.youngFirm() != null) {
                rule(
                        "youngFirm",
                        units(programme.youngFirm().months(), Unit.MONTH),
                        programme.youngFirm().source());
                for (var measure : programme.youngFirm().measures()) {
                    line(
                                    ProgrammeLine.Part.RULE,
                                    "youngFirm." + measure.code(),
                                    sentences.text(language, "law.rule.youngFirmMeasure"))
                            .say(
                                    "text",
                                    "%s (%s), %s"
                                            .formatted(
                                                    measure.name().in(language),
                                                    measure.criterion(),
                                                    units(measure.afterMonths(), Unit.MONTH)))
                            .source(measure.source());
                }
            }
            if (programme.validity() != null) {
                rule(
                        "validity",
                        programme
                                .rule(programme.validity().clock())
                                .map(rule -> units(rule.number(), rule.unit()))
                                .orElse(""),
                        programme.validity().source());
                programme.validity().levels().forEach((level, clock) -> line(
                                ProgrammeLine.Part.RULE,
                                "validity/" + level,
                                "%s (%s)".formatted(sentences.textOr(language, "law.rule.validity", "validity"), level))
                        .say(
                                "text",
                                programme
                                        .rule(clock)
                                        .map(rule -> units(rule.number(), rule.unit()))
                                        .orElse(""))
                        .source(programme.validity().source()));
            }
            var scope = programme.scope();
            if (scope.lookBackMonths() != null) {
                rule("lookBack", units(scope.lookBackMonths(), Unit.MONTH), scope.lookBackSource());
            }
            rule(
                    "consent",
                    word(programme.exchangeConsent().required() ? "YES" : "NO"),
                    programme.exchangeConsent().source());
            if (programme.publication() != null) {
                rule(
                        "publication",
                        words(programme.publication().statuses()) + " – "
                                + word(programme.publication().consent() ? "WITH_CONSENT" : "WITHOUT_CONSENT")
                                + (programme.publication().ended().isEmpty()
                                        ? ""
                                        : " – " + words(programme.publication().ended())),
                        programme.publication().source());
            }
            if (scope.recognisableSource() != null) {
                rule("mutualRecognition", joined(scope.recognisable()), scope.recognisableSource());
            }
            rule("openCases", word(scope.openCases().name()), scope.openCasesSource());
        }

        private void rule(String code, String text, LegalSource source) {
            line(ProgrammeLine.Part.RULE, code, sentences.textOr(language, "law.rule." + code, code))
                    .say("text", text)
                    .source(source);
        }

        private void ladders() {
            programme.grounds().values().forEach(ground -> line(
                            ProgrammeLine.Part.GROUND,
                            ground.code(),
                            ground.name().in(language))
                    .say("measures", word(ground.measures() ? "YES" : "NO"))
                    .source(ground.source()));
            var appeal = programme.appeal();
            if (appeal != null) {
                rule(
                        "appeal",
                        words(appeal.against().stream().map(Enum::name).toList()) + " – "
                                + word(appeal.absence().name()),
                        appeal.source());
                appeal.rungs().forEach(rung -> line(
                                ProgrammeLine.Part.RUNG,
                                rung.code(),
                                rung.name().in(language))
                        .say("hearing", word(rung.hearing().name()))
                        .source(rung.source()));
            }
            programme.signals().forEach((kind, signal) -> line(ProgrammeLine.Part.SIGNAL, kind, word(kind))
                    .say("criteria", joined(signal.criteria()))
                    .source(signal.source()));
        }

        private void benefits() {
            programme.benefits().values().forEach(benefit -> line(
                            ProgrammeLine.Part.BENEFIT,
                            benefit.code(),
                            benefit.name().in(language))
                    .say("category", word(benefit.category().name()))
                    .say("levels", joined(benefit.levels()))
                    .say("metric", benefit.metric())
                    .source(benefit.source()));
            programme.arrangements().values().forEach(each -> line(
                            ProgrammeLine.Part.ARRANGEMENT,
                            each.country(),
                            each.partner().in(language))
                    .say("state", word(each.state().name()))
                    .say("from", each.from() == null ? null : Sentences.day(language, each.from()))
                    .say("to", each.to() == null ? null : Sentences.day(language, each.to()))
                    .say("levels", joined(each.levels()))
                    .say("benefits", joined(each.benefits()))
                    .source(each.source()));
        }

        private Saying line(ProgrammeLine.Part part, String code, String name) {
            var line = new ProgrammeLine(part, code, name, new LinkedHashMap<>());
            lines.add(line);
            return new Saying(line);
        }

        private String word(String code) {
            return sentences.textOr(language, "law." + code, code);
        }

        private String words(Collection<String> codes) {
            return joined(codes.stream().map(this::word).toList());
        }

        private String event(String kind) {
            return sentences.textOr(language, "event." + kind, kind);
        }

        private String units(int number, Unit unit) {
            return sentences.text(language, "unit." + unit, number);
        }

        private String days(Collection<LocalDate> days) {
            return joined(days.stream()
                    .sorted()
                    .map(day -> Sentences.day(language, day))
                    .toList());
        }

        private static String joined(Collection<String> codes) {
            return codes.stream().collect(Collectors.joining(", "));
        }

        private final class Saying {
            private final ProgrammeLine line;

            Saying(ProgrammeLine line) {
                this.line = line;
            }

            Saying say(String aspect, String text) {
                if (text != null && !text.isEmpty()) {
                    line.values().put(aspect, text);
                }
                return this;
            }

            void source(LegalSource source) {
                if (source != null) {
                    say("source", source.reference() + standing(source));
                }
            }

            private String standing(LegalSource source) {
                return source.standing() == LegalSource.Standing.SOURCED
                        ? ""
                        : " (" + sentences.text(language, "notice.standing." + source.standing()) + ")";
            }
        }
    }
}
