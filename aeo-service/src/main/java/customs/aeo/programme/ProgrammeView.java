package customs.aeo.programme;

import customs.aeo.clock.LegalSource;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A programme as people read it: each rule with its legal source. */
@Schema(description = "One version of a programme; each rule names its legal source")
public record ProgrammeView(
        @Schema(required = true, examples = "eu") String code,
        @Schema(required = true) String version,
        @Schema(required = true) LocalDate validFrom,
        @Schema(nullable = true) LocalDate validTo,
        @Schema(nullable = true) String basedOn,

        @Schema(required = true, description = "Invented, to be labelled so")
        boolean demonstration,

        @Schema(required = true) String name,
        @Schema(required = true) String jurisdiction,
        @Schema(required = true) List<String> administrations,
        @Schema(required = true) String zone,
        @Schema(required = true) Programme.LevelModel levelModel,
        @Schema(required = true) String unit,
        @Schema(required = true) List<SchemeView> schemes,
        @Schema(required = true) List<LevelView> levels,
        @Schema(required = true) List<CriterionView> criteria,
        @Schema(required = true) List<CriterionView> dossier,
        @Schema(required = true) Programme.AcceptanceDay acceptanceDate,
        @Schema(required = true) SourceView acceptanceDateSource,
        @Schema(required = true) List<DeadlineView> clocks,
        @Schema(required = true) boolean hearingBeforeRefusal,

        @Schema(nullable = true, description = "Before which decisions the person concerned is heard")
        RuleView hearing,

        @Schema(required = true) List<GroundView> suspensionGrounds,

        @Schema(nullable = true, description = "How decisions are contested; absent where no source read states it")
        AppealLadderView appeal,

        @Schema(required = true) boolean consentRequired,
        @Schema(required = true) SourceView consentSource,

        @Schema(nullable = true, description = "Left out when the programme publishes nobody")
        PublicationView publication,

        @Schema(required = true) List<BenefitRuleView> benefits,
        @Schema(required = true) List<ArrangementView> arrangements,

        @Schema(required = true, description = "Roles that can be authorised; empty where no source read names them")
        List<RoleView> roles,

        @Schema(required = true) List<SignalRuleView> signals,
        @Schema(nullable = true) ValidityView validity,

        @Schema(nullable = true, description = "Firms younger than this number of months are watched closely")
        RuleView youngFirm,

        @Schema(required = true, description = "What is looked at while a young firm is monitored closely")
        List<MeasureView> youngFirmMeasures,

        @Schema(nullable = true, description = "SINGLE, FEDERATED or REGIONAL_OFFICES")
        RuleView authorities,

        @Schema(nullable = true, description = "How far back an applicant's record is looked at, in months")
        RuleView lookBack,

        @Schema(nullable = true, description = "Levels that partners can recognise at all")
        RuleView mutualRecognition,

        @Schema(nullable = true, description = "KEEP or MOVE: what becomes of open cases on the first day")
        RuleView openCases,

        @Schema(nullable = true, description = "Calendar of public holidays that counts beside the recorded days")
        String publicHolidays) {

    @Schema(description = "A rule that a programme states once: what it says, as codes or as a number, and its source")
    public record RuleView(
            @Schema(required = true) List<String> says,
            @Schema(required = true) SourceView source) {

        static RuleView of(LegalSource source, Object... says) {
            return source == null
                    ? null
                    : new RuleView(Arrays.stream(says).map(Object::toString).toList(), SourceView.of(source));
        }
    }

    @Schema(name = "ProgrammeRole", description = "A role in the supply chain that can be authorised")
    public record RoleView(
            @Schema(required = true, examples = "IMPORTER") String code,
            @Schema(required = true) String name,

            @Schema(required = true, description = "Levels open to it; empty for all")
            List<String> levels,

            @Schema(required = true) SourceView source) {}

    @Schema(name = "ProgrammeSignal", description = "Which criteria are looked at again after news of a kind")
    public record SignalRuleView(
            @Schema(required = true) String kind,

            @Schema(required = true, description = "Empty where the officer chooses")
            List<String> criteria,

            @Schema(required = true) SourceView source) {}

    @Schema(name = "ProgrammeValidity", description = "A fixed term")
    public record ValidityView(
            @Schema(required = true, description = "The limit that is the term")
            String clock,

            @Schema(required = true, description = "Levels whose term is another limit")
            List<LevelTermView> levels,

            @Schema(required = true, description = "Calendar days before the last day on which the holder is warned")
            List<Integer> warnings,

            @Schema(required = true) SourceView source) {}

    @Schema(name = "ProgrammeLevelTerm", description = "A level whose term is a limit of its own")
    public record LevelTermView(
            @Schema(required = true) String level,
            @Schema(required = true) String clock) {}

    @Schema(description = "A kind of identifier")
    public record SchemeView(
            @Schema(required = true, examples = "TIN") String code,

            @Schema(required = true, description = "Regular expression")
            String pattern,

            @Schema(required = true) SourceView source) {}

    @Schema(description = "A level or kind of authorisation")
    public record LevelView(
            @Schema(required = true) String code,
            @Schema(required = true) String name,

            @Schema(nullable = true, description = "Place among ordered tiers")
            Integer order,

            @Schema(nullable = true) String requires,
            @Schema(required = true) List<Level.Cover> covers,
            @Schema(required = true) List<String> criteria,
            @Schema(required = true) SourceView source) {}

    @Schema(description = "Something to be fulfilled or handed in")
    public record CriterionView(
            @Schema(required = true) String code,
            @Schema(required = true) String name,
            @Schema(required = true) Criterion.Requirement requirement,

            @Schema(required = true, description = "Roles to which it applies; empty for all")
            List<String> roles,

            @Schema(required = true, description = "Criteria of the WCO SAFE Framework that it corresponds to")
            List<String> safe,

            @Schema(nullable = true) SourceView safeSource,
            @Schema(required = true) SourceView source) {}

    @Schema(description = "Who stands in the public register")
    public record PublicationView(
            @Schema(required = true, description = "Only those that allow it today")
            boolean consent,

            @Schema(required = true, description = "ACTIVE, SUSPENDED, NOT_YET_EFFECTIVE: those that are shown")
            List<String> statuses,

            @Schema(
                    required = true,
                    description =
                            "REVOKED, ANNULLED, CEASED, EXPIRED: those of which an answer says how and when they ended")
            List<String> ended,

            @Schema(required = true) SourceView source) {

        /** Null for no rule. */
        public static PublicationView of(Programme.PublicationRule rule) {
            return rule == null
                    ? null
                    : new PublicationView(
                            rule.consent(),
                            List.copyOf(rule.statuses()),
                            List.copyOf(rule.ended()),
                            SourceView.of(rule.source()));
        }
    }

    @Schema(description = "Why an authorisation may be suspended")
    public record GroundView(
            @Schema(required = true) String code,
            @Schema(required = true) String name,

            @Schema(required = true, description = "Measures and their time must be stated")
            boolean measures,

            @Schema(required = true) SourceView source) {}

    @Schema(description = "A benefit of the programme")
    public record BenefitRuleView(
            @Schema(required = true) String code,
            @Schema(required = true) String name,
            @Schema(required = true) Benefit.Category category,

            @Schema(required = true, description = "Empty when only arrangements bring it")
            List<String> levels,

            @Schema(required = true) String metric,
            @Schema(required = true) SourceView source) {}

    static ProgrammeView of(Programme p, Locale in) {
        return new ProgrammeView(
                p.code(),
                p.version(),
                p.validFrom(),
                p.validTo(),
                p.basedOn(),
                p.demonstration(),
                p.name().in(in),
                p.jurisdiction(),
                List.copyOf(p.administrations()),
                p.zone().getId(),
                p.levelModel(),
                p.unit(),
                p.schemes().values().stream()
                        .map(s -> new SchemeView(s.code(), s.pattern().pattern(), SourceView.of(s.source())))
                        .toList(),
                p.orderedLevels().stream().map(level -> level(level, in)).toList(),
                p.criteria().values().stream().map(c -> criterion(c, in)).toList(),
                p.dossier().values().stream().map(c -> criterion(c, in)).toList(),
                p.acceptanceDate().rule(),
                SourceView.of(p.acceptanceDate().source()),
                p.clocks().values().stream().map(d -> DeadlineView.of(d, in)).toList(),
                p.heardBeforeRefusal(),
                p.hearing() == null
                        ? null
                        : RuleView.of(p.hearing().source(), p.hearing().before().toArray()),
                p.grounds().values().stream()
                        .map(g -> new GroundView(g.code(), g.name().in(in), g.measures(), SourceView.of(g.source())))
                        .toList(),
                AppealLadderView.of(p.appeal(), in),
                p.exchangeConsent().required(),
                SourceView.of(p.exchangeConsent().source()),
                PublicationView.of(p.publication()),
                p.benefits().values().stream().map(b -> benefit(b, in)).toList(),
                p.arrangements().values().stream()
                        .map(a -> ArrangementView.of(a, in))
                        .toList(),
                p.scope().roles().values().stream()
                        .map(role -> new RoleView(
                                role.code(),
                                role.name().in(in),
                                List.copyOf(role.levels()),
                                SourceView.of(role.source())))
                        .toList(),
                p.signals().entrySet().stream()
                        .map(each -> new SignalRuleView(
                                each.getKey(),
                                each.getValue().criteria(),
                                SourceView.of(each.getValue().source())))
                        .toList(),
                p.validity() == null
                        ? null
                        : new ValidityView(
                                p.validity().clock(),
                                p.validity().levels().entrySet().stream()
                                        .map(term -> new LevelTermView(term.getKey(), term.getValue()))
                                        .toList(),
                                p.validity().warnings(),
                                SourceView.of(p.validity().source())),
                p.youngFirm() == null
                        ? null
                        : RuleView.of(p.youngFirm().source(), p.youngFirm().months()),
                MeasureView.of(p.youngFirm(), in),
                RuleView.of(p.scope().authoritiesSource(), p.scope().authorities()),
                RuleView.of(p.scope().lookBackSource(), p.scope().lookBackMonths()),
                RuleView.of(
                        p.scope().recognisableSource(), p.scope().recognisable().toArray()),
                RuleView.of(p.scope().openCasesSource(), p.scope().openCases()),
                p.publicHolidays());
    }

    private static LevelView level(Level level, Locale in) {
        return new LevelView(
                level.code(),
                level.name().in(in),
                level.order(),
                level.requires(),
                List.copyOf(level.covers()),
                level.criteria(),
                SourceView.of(level.source()));
    }

    private static CriterionView criterion(Criterion criterion, Locale in) {
        return new CriterionView(
                criterion.code(),
                criterion.name().in(in),
                criterion.requirement(),
                List.copyOf(criterion.roles()),
                criterion.safe(),
                SourceView.of(criterion.safeSource()),
                SourceView.of(criterion.source()));
    }

    private static BenefitRuleView benefit(Benefit benefit, Locale in) {
        return new BenefitRuleView(
                benefit.code(),
                benefit.name().in(in),
                benefit.category(),
                List.copyOf(benefit.levels()),
                benefit.metric(),
                SourceView.of(benefit.source()));
    }
}
