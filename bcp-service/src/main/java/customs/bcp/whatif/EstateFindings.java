package customs.bcp.whatif;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.time.LocalDate;
import java.util.List;

/**
 * What an estate does not keep of what it promises, what it cannot know, and what is overdue around it.
 *
 * @param day the administration's local date
 * @param total how many there are
 * @param items the gravest kind first, at most 1 000
 */
public record EstateFindings(
        @Schema(required = true) LocalDate day,
        @Schema(required = true) int total,
        @Schema(required = true) List<EstateFinding> items) {

    /**
     * @param kind where it is to be mended
     * @param subject code of the service, resource or plan, or function of the contact
     * @param name what people call it
     * @param id of the plan version or contact; absent for what the estate names by code
     * @param text one sentence: what is wrong, in the language of Accept-Language
     * @param proposal one sentence: what could be done about it
     */
    public record EstateFinding(
            @Schema(required = true) FindingCode code,
            @Schema(required = true) FindingPlace kind,
            @Schema(required = true) String subject,
            @Schema(required = true) String name,
            String id,
            @Schema(required = true) String text,
            @Schema(required = true) String proposal) {}

    /** In the order in which they are listed, the gravest first. */
    public enum FindingCode {
        CYCLE_WITHOUT_BOOTSTRAP,
        BREACH,
        /** Longer away than can be borne in a peak window, though not otherwise. */
        PEAK_BREACH,
        WORK_RECOVERY_BREACH,
        /** After an attack that destroys, more data is lost than allowed, or all of it. */
        DATA_LOSS_UNDER_ATTACK,
        /** More data may be lost than allowed. */
        DATA_LOSS,
        GAP,
        OBJECTIVE_INCONSISTENCY,
        ZERO_MARGIN,
        /** The review of a plan in force is overdue. */
        REVIEW_OVERDUE,
        /** Nobody has exercised a plan in force for 12 months. */
        EXERCISE_OVERDUE,
        /** Nobody has made sure of a contact for 90 days. */
        CONTACT_UNVERIFIED,
        /** A promise of a supplier or an authority has run out. */
        ASSURANCE_LAPSED,
        /** A recovery time on the path of a service of tier 1 is only an estimate. */
        ESTIMATE_ON_TIER_1_PATH
    }

    /** Where something is to be mended. */
    public enum FindingPlace {
        SERVICE,
        RESOURCE,
        PLAN,
        CONTACT
    }
}
