package customs.aeo.reminder;

import customs.platform.act.Actor;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * That a person wants to be told of due days: where, how early, in which language. It holds an address and therefore stands
 * outside history; it can be erased at any time. It lapses when the person has not been here for half a year, so that
 * nobody who left is told of cases.
 */
@Entity
@Table(name = "reminder_subscription")
class Subscription {
    static final Duration LAPSES_AFTER = Duration.ofDays(180);

    @Id
    private String person;

    @Version
    private int version;

    private String administration;
    private String operator;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> roles = new ArrayList<>();

    private String address;
    private String language;

    @Column(name = "days_before")
    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<Integer> daysBefore = new ArrayList<>();

    @Column(name = "feed_hash")
    private String feedHash;

    @Column(name = "seen_at")
    private Instant seenAt;

    protected Subscription() {}

    static Subscription of(Actor actor, Wish wish, String feedHash, Instant now) {
        var subscription = new Subscription();
        subscription.person = actor.id();
        subscription.feedHash = feedHash;
        subscription.change(wish);
        subscription.seen(actor, now);
        return subscription;
    }

    /**
     * What a person wants.
     *
     * @param address mail address, or null for no mail
     * @param daysBefore calendar days before a due day
     */
    record Wish(String address, String language, List<Integer> daysBefore) {}

    void change(Wish wish) {
        address = wish.address();
        language = wish.language();
        daysBefore = wish.daysBefore().stream().distinct().sorted().toList();
    }

    /** The person was here, with these roles; noted once a day. */
    void seen(Actor actor, Instant now) {
        var same = roles.equals(actor.roles().stream().sorted().toList())
                && Objects.equals(administration, actor.administration())
                && Objects.equals(operator, actor.operator());
        if (same && seenAt != null && seenAt.plus(Duration.ofDays(1)).isAfter(now)) {
            return;
        }
        administration = actor.administration();
        operator = actor.operator();
        roles = actor.roles().stream().sorted().toList();
        seenAt = now;
    }

    void feed(String hash) {
        feedHash = hash;
    }

    boolean lapsed(Instant now) {
        return seenAt.plus(LAPSES_AFTER).isBefore(now);
    }

    /** Whoever subscribed, as they were when last here. */
    Actor actor() {
        return Actor.of(person, administration, roles.toArray(String[]::new)).withOperator(operator);
    }

    Locale locale() {
        return Locale.of(language);
    }

    String person() {
        return person;
    }

    int version() {
        return version;
    }

    String administration() {
        return administration;
    }

    String address() {
        return address;
    }

    String language() {
        return language;
    }

    List<Integer> daysBefore() {
        return List.copyOf(daysBefore);
    }
}
