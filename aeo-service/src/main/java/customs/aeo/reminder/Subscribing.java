package customs.aeo.reminder;

import customs.aeo.wording.Sentences;
import customs.platform.act.Actor;
import customs.platform.http.Expected;
import customs.platform.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/** A person says how it wants to be reminded, and reads what is due. */
@ApplicationScoped
@Transactional
public class Subscribing {
    private static final int SECRET_BYTES = 32;
    private static final int SHOWN_DAYS = 30;

    private final Subscriptions subscriptions;
    private final Duties duties;
    private final Post post;
    private final Sentences sentences;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Subscribing(Subscriptions subscriptions, Duties duties, Post post, Sentences sentences, Clock clock) {
        this.subscriptions = subscriptions;
        this.duties = duties;
        this.post = post;
        this.sentences = sentences;
        this.clock = clock;
    }

    /** A feed's address is known to its owner alone; only its hash is kept. */
    record Subscribed(Subscription subscription, String secret) {}

    ReminderView read(Actor actor) {
        var now = clock.instant();
        var subscription = subscriptions.of(actor.id());
        subscription.ifPresent(mine -> mine.seen(actor, now));
        subscriptions.flush();
        var today = duties.today(actor, now);
        var days = subscription
                .flatMap(mine -> mine.daysBefore().stream().max(Integer::compare))
                .orElse(SHOWN_DAYS);
        return ReminderView.of(
                subscription.orElse(null),
                duties.next(actor, today.plusDays(Math.max(days, SHOWN_DAYS)), today, actor.language()),
                today,
                post.sends());
    }

    Subscribed subscribe(Subscription.Wish wish, Actor actor) {
        if (subscriptions.of(actor.id()).isPresent()) {
            throw new Refusal("already-subscribed", "You have reminders already; change them.");
        }
        var secret = secret();
        var subscription = Subscription.of(actor, wish, hash(secret), clock.instant());
        subscriptions.persist(subscription);
        subscriptions.flush();
        return new Subscribed(subscription, secret);
    }

    Subscription change(Expected expected, Subscription.Wish wish, Actor actor) {
        var subscription = mine(actor, expected);
        subscription.change(wish);
        subscription.seen(actor, clock.instant());
        subscriptions.flush();
        return subscription;
    }

    /** A new address for the feed; the old one stops answering. */
    Subscribed renew(Expected expected, Actor actor) {
        var subscription = mine(actor, expected);
        var secret = secret();
        subscription.feed(hash(secret));
        subscription.seen(actor, clock.instant());
        subscriptions.flush();
        return new Subscribed(subscription, secret);
    }

    void end(Expected expected, Actor actor) {
        subscriptions.delete(mine(actor, expected));
        subscriptions.flush();
    }

    /** @throws Refusal not-found for an address that was never given, was renewed, or has lapsed */
    byte[] feed(String secret) {
        var now = clock.instant();
        var subscription = Optional.ofNullable(secret)
                .flatMap(given -> subscriptions.ofFeed(hash(given)))
                .filter(found -> !found.lapsed(now))
                .orElseThrow(() -> Refusal.notFound("calendar"));
        var actor = subscription.actor();
        var language = subscription.locale();
        return FeedFile.write(
                sentences.text(language, "reminder.feed"),
                duties.all(actor, duties.today(actor, now), language),
                subscription.daysBefore(),
                now);
    }

    private Subscription mine(Actor actor, Expected expected) {
        var subscription = subscriptions.of(actor.id()).orElseThrow(() -> Refusal.notFound("subscription"));
        expected.check(subscription.version());
        return subscription;
    }

    private String secret() {
        var bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String hash(String secret) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
