package customs.aeo.reminder;

import customs.platform.http.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A subscription as it was made or changed. */
@Schema(name = "Subscribed", description = "The subscription; the secret of its feed only when that was made now")
public record SubscribedView(
        @Schema(required = true) int version,
        @Schema(required = true) ReminderView.SubscriptionView subscription) implements Versioned {

    static SubscribedView of(Subscription it, String secret) {
        return new SubscribedView(it.version(), ReminderView.SubscriptionView.of(it, secret));
    }
}
