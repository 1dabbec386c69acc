package customs.aeo.reminder;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;

/** Tells one person by mail of the days that are near or have passed, once on each occasion. */
@ApplicationScoped
@Transactional
class Post {
    private final Subscriptions subscriptions;
    private final Duties duties;
    private final ToldOnce told;
    private final Letter letter;
    private final Mailer mailer;
    private final boolean sends;

    Post(
            Subscriptions subscriptions,
            Duties duties,
            ToldOnce told,
            Letter letter,
            Mailer mailer,
            @ConfigProperty(name = "customs.aeo.mail") boolean sends) {
        this.subscriptions = subscriptions;
        this.duties = duties;
        this.told = told;
        this.letter = letter;
        this.mailer = mailer;
        this.sends = sends;
    }

    boolean sends() {
        return sends;
    }

    List<String> people() {
        return subscriptions.withAddress();
    }

    /**
     * What was told is written down before the mail leaves and forgotten again when it does not: a mail server that is away
     * is asked again with the next round.
     *
     * @return how many days were told
     */
    int tell(String person, Instant now) {
        var subscription = subscriptions.of(person).orElse(null);
        if (subscription == null || subscription.address() == null || subscription.lapsed(now)) {
            return 0;
        }
        var actor = subscription.actor();
        var today = duties.today(actor, now);
        var furthest = subscription.daysBefore().stream()
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
        var news = new LinkedHashMap<Duty, String>();
        for (var duty : duties.next(actor, today.plusDays(furthest), today, subscription.locale())) {
            var occasion = duty.occasion(subscription.daysBefore(), today);
            if (occasion != null && !told.told(person, duty, occasion)) {
                news.put(duty, occasion);
            }
        }
        if (news.isEmpty()) {
            return 0;
        }
        news.forEach((duty, occasion) -> told.persist(new Told(person, duty, occasion, now)));
        told.flush();
        var list = List.copyOf(news.keySet());
        mailer.send(Mail.withText(
                subscription.address(),
                letter.subject(list, today, subscription.locale()),
                letter.text(list, today, subscription.locale())));
        return list.size();
    }
}
