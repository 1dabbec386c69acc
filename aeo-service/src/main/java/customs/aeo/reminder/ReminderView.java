package customs.aeo.reminder;

import customs.platform.act.ActLink;
import customs.platform.http.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What is due for a person, and how it wants to be reminded. */
@Schema(name = "Reminders", description = "What is due for the caller, and how the caller wants to be reminded")
public record ReminderView(
        @Schema(required = true, description = "Version of the subscription; 0 without one")
        int version,

        @Schema(required = true) LocalDate today,

        @Schema(required = true, description = "Whether this installation sends mail")
        boolean mailed,

        @Schema(nullable = true, description = "Left out when the caller has not subscribed")
        SubscriptionView subscription,

        @Schema(
                required = true,
                description =
                        "Days within a month, or as early as wished, terms of which the programme warns, and those that passed")
        List<DutyView> due,

        @Schema(required = true) List<ActLink> acts)
        implements Versioned {

    static final String PATH = "/api/v1/reminders/subscription";

    @Schema(name = "ReminderSubscription", description = "Where, how early and in which language")
    public record SubscriptionView(
            @Schema(nullable = true, description = "Mail address; left out for no mail")
            String address,

            @Schema(required = true, examples = "en") String language,

            @Schema(required = true, description = "Calendar days before a due day")
            List<Integer> daysBefore,

            @Schema(nullable = true, description = "Secret of the calendar feed; shown once, when it is made")
            String feed) {

        static SubscriptionView of(Subscription it, String secret) {
            return new SubscriptionView(it.address(), it.language(), it.daysBefore(), secret);
        }
    }

    @Schema(name = "ReminderDue", description = "A day that is to be kept")
    public record DutyView(
            @Schema(required = true) Duty.Kind kind,

            @Schema(
                    required = true,
                    description = "The case, suspension, revocation, appeal, authorisation, consultation" + " or plan")
            UUID aboutId,

            @Schema(nullable = true) UUID applicationId,

            @Schema(nullable = true, description = "Of the case, the appeal or the authorisation")
            String number,

            @Schema(required = true) String clock,
            @Schema(required = true) String name,
            @Schema(required = true) LocalDate due,
            @Schema(required = true) long remainingDays,

            @Schema(required = true, description = "The caller's turn; else told because it passed")
            boolean own) {}

    static ReminderView of(Subscription subscription, List<Duty> duties, LocalDate today, boolean mailed) {
        return new ReminderView(
                subscription == null ? 0 : subscription.version(),
                today,
                mailed,
                subscription == null ? null : SubscriptionView.of(subscription, null),
                duties.stream()
                        .map(duty -> new DutyView(
                                duty.kind(),
                                duty.about(),
                                duty.application(),
                                duty.number(),
                                duty.clock(),
                                duty.name(),
                                duty.due(),
                                duty.remaining(today),
                                duty.own()))
                        .toList(),
                subscription == null
                        ? List.of(ActLink.post("subscribe", PATH))
                        : List.of(
                                ActLink.put("change", PATH),
                                ActLink.post("renew-feed", PATH + "/feed"),
                                ActLink.delete("end", PATH)));
    }
}
