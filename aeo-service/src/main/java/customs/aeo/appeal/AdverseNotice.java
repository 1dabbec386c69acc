package customs.aeo.appeal;

import customs.aeo.amendment.Amendment;
import customs.aeo.amendment.AmendmentReview;
import customs.aeo.authorisation.Revocation;
import customs.aeo.authorisation.RevocationReview;
import customs.aeo.authorisation.SuspensionReview;
import customs.aeo.decision.NoticeSheet;
import customs.aeo.decision.RestrictionWords;
import customs.aeo.hearing.Hearings;
import customs.aeo.operator.Operators;
import customs.aeo.paper.Press;
import customs.aeo.programme.AppealLadder;
import customs.aeo.programme.Programme;
import customs.aeo.wording.Sentences;
import customs.platform.act.Actor;
import customs.platform.problem.Refusal;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/** Notices of a suspension, of a revocation or annulment, of an amendment, and of what was found on an appeal: reasons, hearing, appeal. */
@ApplicationScoped
@Transactional
class AdverseNotice {
    private final SuspensionReview suspensions;
    private final RevocationReview revocations;
    private final AmendmentReview amendments;
    private final Appeals appeals;
    private final AppealClocks clocks;
    private final Hearings hearings;
    private final Operators operators;
    private final Sentences sentences;
    private final Press press;
    private final Template template;
    private final Clock clock;

    AdverseNotice(
            SuspensionReview suspensions,
            RevocationReview revocations,
            AmendmentReview amendments,
            Appeals appeals,
            AppealClocks clocks,
            Hearings hearings,
            Operators operators,
            Sentences sentences,
            Press press,
            @Location("notice/decision.html") Template template,
            Clock clock) {
        this.suspensions = suspensions;
        this.revocations = revocations;
        this.amendments = amendments;
        this.appeals = appeals;
        this.clocks = clocks;
        this.hearings = hearings;
        this.operators = operators;
        this.sentences = sentences;
        this.press = press;
        this.template = template;
        this.clock = clock;
    }

    /** @throws Refusal wrong-stage before it is confirmed, not-found for what the actor may not see */
    byte[] suspension(UUID id, Locale wanted, Actor actor) {
        var language = language(wanted, actor);
        var it = suspensions.read(id, actor);
        require(it.confirmedOn() != null, it.stage());
        var programme = suspensions.programme(it);
        var facts = facts(language, it.administration(), it.operatorId(), programme);
        facts.add(line(language, "authorisations", levels(programme, suspensions.levels(it), language)));
        facts.add(line(
                language,
                "criterion",
                "%s – %s"
                        .formatted(
                                it.criterion(),
                                programme.criteria().get(it.criterion()).name().in(language))));
        facts.add(line(
                language, "ground", programme.grounds().get(it.ground()).name().in(language)));
        facts.add(line(language, "decided", Sentences.day(language, it.confirmedOn())));
        facts.add(line(language, "out-of-force", Sentences.day(language, it.from())));
        if (it.measures() != null) {
            facts.add(line(language, "measures", it.measures()));
        }
        if (it.measuresUntil() != null) {
            facts.add(line(language, "measures-until", Sentences.day(language, it.measuresUntil())));
        }
        return print(
                language,
                "SUSPENSION",
                it.administration(),
                facts,
                sections(
                        language,
                        it.reason(),
                        it.hearingId(),
                        contest(
                                new ContestedDecision(
                                        AppealLadder.Contested.SUSPENSION,
                                        id,
                                        it.administration(),
                                        it.operatorId(),
                                        programme,
                                        it.confirmedOn(),
                                        Set.of()),
                                language)));
    }

    /** @throws Refusal wrong-stage before it is confirmed, not-found for what the actor may not see */
    byte[] revocation(UUID id, Locale wanted, Actor actor) {
        var language = language(wanted, actor);
        var it = revocations.read(id, actor);
        require(it.confirmedOn() != null, it.stage());
        var annulled = it.form() == Revocation.Kind.ANNULMENT;
        var programme = revocations.programme(it);
        var facts = facts(language, it.administration(), it.operatorId(), programme);
        var taken = revocations.concerned(it);
        facts.add(line(
                language,
                "authorisations",
                String.join(
                        "; ",
                        taken.stream()
                                .map(each -> "%s (%s)"
                                        .formatted(each.number(), levels(programme, List.of(each.level()), language)))
                                .toList())));
        if (it.criterion() != null) {
            facts.add(line(
                    language,
                    "criterion",
                    "%s – %s"
                            .formatted(
                                    it.criterion(),
                                    programme
                                            .criteria()
                                            .get(it.criterion())
                                            .name()
                                            .in(language))));
        }
        facts.add(line(language, "decided", Sentences.day(language, it.confirmedOn())));
        facts.add(
                annulled
                        ? line(
                                language,
                                "never-granted",
                                Sentences.day(language, taken.getFirst().effectiveOn()))
                        : line(language, "taken-away", Sentences.day(language, it.from())));
        var against = annulled ? AppealLadder.Contested.ANNULMENT : AppealLadder.Contested.REVOCATION;
        return print(
                language,
                against.name(),
                it.administration(),
                facts,
                sections(
                        language,
                        it.reason(),
                        it.hearingId(),
                        contest(
                                new ContestedDecision(
                                        against,
                                        id,
                                        it.administration(),
                                        it.operatorId(),
                                        programme,
                                        it.confirmedOn(),
                                        Set.of()),
                                language)));
    }

    /** @throws Refusal wrong-stage before it is decided, not-found for what the actor may not see */
    byte[] amendment(UUID id, Locale wanted, Actor actor) {
        var language = language(wanted, actor);
        var it = amendments.read(id, actor);
        require(it.decidedOn() != null, it.stage());
        var programme = amendments.programme(it);
        var dismissed = it.stage() == Amendment.Stage.DISMISSED;
        var facts = facts(language, it.administration(), it.operatorId(), programme);
        facts.add(line(language, "authorisation", amendments.authorisation(it).number()));
        if (it.level() != null) {
            facts.add(line(language, "amended-level", levels(programme, List.of(it.level()), language)));
        }
        if (it.holder()) {
            facts.add(line(language, "amended-holder", say(language, "from-register")));
        }
        if (it.edition() != null) {
            facts.add(line(language, "edition", it.edition().toString()));
        }
        facts.add(line(language, "decided", Sentences.day(language, it.decidedOn())));
        if (!dismissed) {
            facts.add(line(language, "effect", Sentences.day(language, it.from())));
        }
        var sections = RestrictionWords.sections(sentences, language, it.added());
        if (!it.lifted().isEmpty()) {
            sections.add(new NoticeSheet.Section(
                    say(language, "lifted"),
                    List.of(say(
                            language,
                            "lifted-numbers",
                            String.join(
                                    ", ",
                                    it.lifted().stream().map(String::valueOf).toList())))));
        }
        if (it.requested() || it.contestable()) {
            sections.add(new NoticeSheet.Section(
                    say(language, "amendment-reason"), it.reason().lines().toList()));
        }
        sections.addAll(sections(
                language,
                it.outcomeReason() == null ? it.reason() : it.outcomeReason(),
                it.hearingId(),
                it.contestable()
                        ? contest(
                                new ContestedDecision(
                                        AppealLadder.Contested.AMENDMENT,
                                        id,
                                        it.administration(),
                                        it.operatorId(),
                                        programme,
                                        it.decidedOn(),
                                        Set.of()),
                                language)
                        : say(language, "appeal-needless")));
        return print(language, dismissed ? "AMENDMENT_REFUSED" : "AMENDMENT", it.administration(), facts, sections);
    }

    /** @throws Refusal wrong-stage before anything was found, not-found for what the actor may not see */
    byte[] appeal(UUID id, Locale wanted, Actor actor) {
        var language = language(wanted, actor);
        var it = appeals.get(id, actor);
        require(!it.findings().isEmpty(), it.stage());
        var programme = clocks.programme(it);
        var last = it.findings().getLast();
        var facts = facts(language, it.administration(), it.operatorId(), programme);
        facts.add(line(language, "appeal-number", it.number()));
        facts.add(line(language, "contested", say(language, "contested." + it.against(), it.decidedOn())));
        facts.add(line(language, "filed", Sentences.day(language, it.filedOn())));
        facts.add(line(language, "rung", rung(programme, last.rung(), language)));
        facts.add(line(language, "decided", Sentences.day(language, last.foundOn())));
        var sections = new ArrayList<NoticeSheet.Section>();
        for (var finding : it.findings()) {
            var words = new ArrayList<String>();
            if (finding.hearingOn() != null) {
                words.add(say(language, "oral-hearing", finding.hearingOn()));
            }
            if (finding.reason() == null) {
                words.add(say(language, "no-reason"));
            } else {
                finding.reason().lines().forEach(words::add);
            }
            sections.add(new NoticeSheet.Section(
                    say(
                            language,
                            "finding",
                            rung(programme, finding.rung(), language),
                            finding.foundOn(),
                            say(language, "finding." + outcome(finding))),
                    words));
        }
        sections.add(new NoticeSheet.Section(
                say(language, "appeal-grounds"), it.grounds().lines().toList()));
        sections.add(new NoticeSheet.Section(say(language, "appeal"), List.of(further(it, last, programme, language))));
        return print(language, outcome(last), it.number(), facts, sections);
    }

    private static String outcome(AppealFinding finding) {
        return finding.upheld() ? "UPHELD" : "REJECTED";
    }

    private String further(Appeal it, AppealFinding last, Programme programme, Locale language) {
        if (last.upheld()) {
            return say(language, "upheld-follows");
        }
        var codes =
                programme.appeal().rungs().stream().map(AppealLadder.Rung::code).toList();
        var next = programme.appeal().rung(codes.indexOf(last.rung()) + 1);
        var limit = clocks.reading(it, "escalation", clocks.today(it, clock.instant()));
        return next.isEmpty() || limit.isEmpty()
                ? say(language, "last-rung")
                : say(
                        language,
                        "next-rung",
                        limit.get().due(),
                        next.get().name().in(language));
    }

    private static String rung(Programme programme, String code, Locale language) {
        return programme.appeal().rungs().stream()
                .filter(rung -> rung.code().equals(code))
                .findFirst()
                .map(rung -> rung.name().in(language))
                .orElse(code);
    }

    private String contest(ContestedDecision decision, Locale language) {
        if (!decision.foreseen()) {
            return say(language, "appeal-none");
        }
        var first = decision.ladder().rungs().getFirst().name().in(language);
        var today = LocalDate.ofInstant(clock.instant(), decision.programme().zone());
        return clocks.limit(decision, today)
                .map(limit -> say(language, "appeal-by", limit.due(), first))
                .orElseGet(() -> say(language, "appeal-open", first));
    }

    private List<NoticeSheet.Line> facts(Locale language, String administration, UUID operator, Programme programme) {
        var facts = new ArrayList<NoticeSheet.Line>();
        facts.add(line(language, "administration", administration));
        facts.add(line(language, "operator", operators.findById(operator).legalName()));
        facts.add(
                line(language, "programme", "%s (%s)".formatted(programme.name().in(language), programme.version())));
        return facts;
    }

    private static String levels(Programme programme, List<String> codes, Locale language) {
        return String.join(
                "; ",
                codes.stream()
                        .map(code -> "%s – %s"
                                .formatted(
                                        code,
                                        programme.levels().get(code).name().in(language)))
                        .toList());
    }

    private List<NoticeSheet.Section> sections(Locale language, String reason, UUID heard, String contest) {
        var sections = new ArrayList<NoticeSheet.Section>();
        sections.add(
                new NoticeSheet.Section(say(language, "reasons"), reason.lines().toList()));
        if (heard != null) {
            var hearing = hearings.findById(heard);
            var words = new ArrayList<String>();
            words.add(say(language, "heard", hearing.receivedOn(), hearing.dueOn()));
            hearing.grounds().lines().forEach(words::add);
            words.add(
                    hearing.answeredOn() == null
                            ? say(language, "unanswered")
                            : say(language, "answered", hearing.answeredOn()));
            sections.add(new NoticeSheet.Section(say(language, "hearing"), words));
        }
        sections.add(new NoticeSheet.Section(say(language, "appeal"), List.of(contest)));
        return sections;
    }

    private byte[] print(
            Locale language,
            String title,
            String foot,
            List<NoticeSheet.Line> facts,
            List<NoticeSheet.Section> sections) {
        var sheet = new NoticeSheet(language.getLanguage(), say(language, "title." + title), foot, facts, sections);
        return press.print(template.data("notice", sheet).render());
    }

    private static Locale language(Locale wanted, Actor actor) {
        return wanted == null ? actor.language() : wanted;
    }

    private static void require(boolean decided, Enum<?> stage) {
        if (!decided) {
            throw new Refusal("wrong-stage", "Nothing is decided yet. It is %s.".formatted(stage));
        }
    }

    private NoticeSheet.Line line(Locale language, String name, String value) {
        return new NoticeSheet.Line(say(language, name), value);
    }

    private String say(Locale language, String key, Object... args) {
        return sentences.text(language, "notice." + key, args);
    }
}
