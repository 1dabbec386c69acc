package customs.bcp.whatif;

import customs.bcp.analysis.Analysis;
import customs.bcp.analysis.DataLoss;
import customs.bcp.analysis.Explanation;
import customs.bcp.analysis.RecoveryAnalysis;
import customs.bcp.analysis.Sentence;
import customs.bcp.analysis.Verdict;
import customs.bcp.estate.Duration;
import customs.bcp.estate.Estate;
import customs.bcp.estate.EstateDocument;
import customs.bcp.estate.EstateReading;
import customs.bcp.estate.Evidence;
import customs.bcp.estate.Lapses;
import customs.bcp.estate.ResourceEntry;
import customs.bcp.estate.ServiceEntry;
import customs.bcp.estate.Strength;
import customs.bcp.whatif.EstateFindings.EstateFinding;
import customs.bcp.whatif.EstateFindings.FindingCode;
import customs.bcp.whatif.EstateFindings.FindingPlace;
import customs.platform.act.Actor;
import customs.platform.time.Deadlines;
import jakarta.enterprise.context.ApplicationScoped;

import java.text.MessageFormat;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;

/** Looks an own estate over: each finding in words, with its place and what could be done. */
@ApplicationScoped
class EstateReview {
    private static final int MOST = 1_000;

    private final EstateReading reading;
    private final Lapses lapses;
    private final Clock clock;

    EstateReview(EstateReading reading, Lapses lapses, Clock clock) {
        this.reading = reading;
        this.lapses = lapses;
        this.clock = clock;
    }

    EstateFindings of(Actor actor) {
        var zone = reading.estate(actor).map(Estate::zone).orElse(ZoneOffset.UTC);
        var today = Deadlines.dayOf(clock.instant(), zone);
        var look = new Look(reading.document(actor), today, actor.language());
        var found = look.all(lapses.of(actor.administration(), today));
        return new EstateFindings(
                today, found.size(), found.stream().limit(MOST).toList());
    }

    /** One look over one estate in one language. */
    private static final class Look {
        private final EstateDocument estate;
        private final LocalDate today;
        private final Locale language;
        private final ResourceBundle words;
        private final Map<String, ServiceEntry> services = new HashMap<>();
        private final Map<String, String> names = new HashMap<>();
        private final List<EstateFinding> found = new ArrayList<>();

        Look(EstateDocument estate, LocalDate today, Locale language) {
            this.estate = estate;
            this.today = today;
            this.language = "fr".equals(language.getLanguage()) ? Locale.FRENCH : Locale.ENGLISH;
            words = ResourceBundle.getBundle(
                    "customs.bcp.whatif.finding",
                    this.language,
                    ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
            estate.services().forEach(service -> services.put(service.code(), service));
            estate.services().forEach(service -> names.put(service.code(), service.name()));
            estate.resources().forEach(resource -> names.put(resource.code(), resource.name()));
        }

        List<EstateFinding> all(List<Lapses.Lapse> overdue) {
            if (!estate.services().isEmpty() || !estate.resources().isEmpty()) {
                var recovery = Analysis.recovery(estate.snapshot(), null, null);
                promises(recovery);
                peaks(recovery);
            }
            copies();
            assurances();
            estimates();
            overdue.forEach(this::lapse);
            found.sort(Comparator.comparing(EstateFinding::code));
            return found;
        }

        private void promises(RecoveryAnalysis recovery) {
            var sentence = new Sentence(language, this::name);
            for (var finding : recovery.findings()) {
                var code = FindingCode.valueOf(finding.code().name());
                var first = finding.path().isEmpty()
                        ? finding.subject()
                        : finding.path().getFirst();
                node(code, finding.subject(), sentence.of(finding), name(finding.subject()), name(first));
            }
        }

        private void peaks(RecoveryAnalysis recovery) {
            Map<String, Long> back = new HashMap<>();
            recovery.nodes().forEach(node -> back.put(node.code(), node.erSeconds()));
            for (var service : estate.services()) {
                Long seconds = back.get(service.code());
                for (var peak : service.peaks()) {
                    boolean already =
                            seconds == null || (service.mtpdSeconds() != null && seconds > service.mtpdSeconds());
                    if (!already && seconds > peak.mtpdSeconds()) {
                        node(
                                FindingCode.PEAK_BREACH,
                                service.code(),
                                say(
                                        FindingCode.PEAK_BREACH,
                                        service.name(),
                                        peak.name(),
                                        span(peak.mtpdSeconds()),
                                        span(seconds)),
                                service.name());
                    }
                }
            }
        }

        private void copies() {
            var explanation = new Explanation(language, this::name);
            for (var holding : OwnCopies.of(estate)) {
                if (holding.rpoSeconds() == null) {
                    continue;
                }
                var usual = DataLoss.of(holding.resource(), holding.rpoSeconds(), holding.copies(), false);
                var attacked = DataLoss.of(holding.resource(), holding.rpoSeconds(), holding.copies(), true);
                if (usual.verdict() != Verdict.OK) {
                    node(FindingCode.DATA_LOSS, usual.resource(), explanation.of(usual), name(usual.resource()));
                }
                if (attacked.verdict() != Verdict.OK && !attacked.equals(underAttack(usual))) {
                    node(
                            FindingCode.DATA_LOSS_UNDER_ATTACK,
                            attacked.resource(),
                            say(
                                    FindingCode.DATA_LOSS_UNDER_ATTACK,
                                    name(attacked.resource()),
                                    explanation.of(attacked)),
                            name(attacked.resource()));
                }
            }
        }

        /** What an attack changes nothing about is said once. */
        private static DataLoss underAttack(DataLoss usual) {
            return new DataLoss(
                    usual.resource(),
                    true,
                    usual.copy(),
                    usual.lossSeconds(),
                    usual.verdict(),
                    usual.gapSeconds(),
                    usual.longestIntervalSeconds());
        }

        private void assurances() {
            for (var resource : estate.resources()) {
                if (resource.assuredUntil() != null && resource.assuredUntil().isBefore(today)) {
                    node(
                            FindingCode.ASSURANCE_LAPSED,
                            resource.code(),
                            say(FindingCode.ASSURANCE_LAPSED, resource.name(), resource.assuredUntil()),
                            resource.name());
                }
            }
        }

        private void estimates() {
            Map<String, List<String>> needs = new HashMap<>();
            estate.dependencies().stream()
                    .filter(dependency -> dependency.strength() == Strength.HARD)
                    .forEach(dependency -> needs.computeIfAbsent(dependency.of(), code -> new ArrayList<>())
                            .addAll(dependency.members()));
            Map<String, String> first = new HashMap<>();
            estate.services().stream().filter(service -> service.tier() == 1).forEach(service -> reach(
                            service.code(), needs)
                    .forEach(code -> first.putIfAbsent(code, service.name())));
            estate.resources().stream()
                    .filter(resource -> resource.evidence() == Evidence.ESTIMATE)
                    .filter(resource -> first.containsKey(resource.code()))
                    .forEach(resource -> estimate(resource, first.get(resource.code())));
        }

        private void estimate(ResourceEntry resource, String service) {
            node(
                    FindingCode.ESTIMATE_ON_TIER_1_PATH,
                    resource.code(),
                    say(
                            FindingCode.ESTIMATE_ON_TIER_1_PATH,
                            resource.name(),
                            span(resource.recoverySeconds()),
                            service),
                    resource.name());
        }

        private static Set<String> reach(String from, Map<String, List<String>> needs) {
            Set<String> seen = new HashSet<>();
            var open = new ArrayDeque<>(List.of(from));
            while (!open.isEmpty()) {
                needs.getOrDefault(open.poll(), List.of()).stream()
                        .filter(seen::add)
                        .forEach(open::add);
            }
            return seen;
        }

        private void lapse(Lapses.Lapse lapse) {
            var code =
                    switch (lapse.kind()) {
                        case REVIEW -> FindingCode.REVIEW_OVERDUE;
                        case EXERCISE -> FindingCode.EXERCISE_OVERDUE;
                        case CONTACT -> FindingCode.CONTACT_UNVERIFIED;
                    };
            found.add(new EstateFinding(
                    code,
                    lapse.kind() == Lapses.Kind.CONTACT ? FindingPlace.CONTACT : FindingPlace.PLAN,
                    lapse.code(),
                    lapse.name(),
                    lapse.id(),
                    lapse.since() == null
                            ? format(code + ".never", lapse.name())
                            : say(code, lapse.name(), lapse.since()),
                    format(code + ".act", lapse.name())));
        }

        private void node(FindingCode code, String subject, String text, Object... act) {
            found.add(new EstateFinding(
                    code,
                    services.containsKey(subject) ? FindingPlace.SERVICE : FindingPlace.RESOURCE,
                    subject,
                    name(subject),
                    null,
                    text,
                    format(code + ".act", act)));
        }

        private String name(String code) {
            return names.getOrDefault(code, code);
        }

        private String span(long seconds) {
            return Duration.words(seconds, language == Locale.FRENCH ? "j" : "d");
        }

        private String say(FindingCode code, Object... values) {
            return format(code.name(), values);
        }

        private String format(String key, Object... values) {
            return new MessageFormat(words.getString(key), language).format(values);
        }
    }
}
