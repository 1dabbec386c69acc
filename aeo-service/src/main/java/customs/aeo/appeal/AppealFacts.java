package customs.aeo.appeal;

import customs.aeo.application.CaseEvent;
import customs.aeo.application.NextDay;
import customs.aeo.programme.AppealLadder;
import customs.platform.history.Aggregate;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OrderColumn;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What is recorded of an appeal; how it changes is told by {@link Appeal} alone. */
@MappedSuperclass
public abstract class AppealFacts extends Aggregate {
    String number;
    String administration;

    @Column(name = "operator_id")
    UUID operatorId;

    String programme;

    @Column(name = "programme_version")
    String programmeVersion;

    @Enumerated(EnumType.STRING)
    AppealLadder.Contested against;

    @Column(name = "decision_id")
    UUID decisionId;

    @Column(name = "decided_on")
    LocalDate decidedOn;

    @Enumerated(EnumType.STRING)
    Appeal.Stage stage = Appeal.Stage.FILED;

    int rung;
    String grounds;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> barred = new ArrayList<>();

    @JdbcTypeCode(SqlTypes.JSON)
    List<CaseEvent> events = new ArrayList<>();

    String missing;
    String completion;

    @Column(name = "hearing_on")
    LocalDate hearingOn;

    @Column(name = "hearing_place")
    String hearingPlace;

    String minutes;
    String arguments;
    boolean absent;

    @Column(name = "filed_on")
    LocalDate filedOn;

    @Column(name = "filed_at")
    Instant filedAt;

    @Column(name = "next_due_on")
    LocalDate nextDueOn = NextDay.NEVER;

    @Column(name = "next_due_clock")
    String nextDueClock;

    @Column(name = "due_read_on")
    LocalDate dueReadOn = NextDay.UNREAD;

    @Column(name = "due_holds_until")
    LocalDate dueHoldsUntil = NextDay.UNREAD;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "appeal_finding", joinColumns = @JoinColumn(name = "appeal_id"))
    @OrderColumn(name = "position")
    List<AppealFinding> findings = new ArrayList<>();

    /** What the clocks show next; kept for sorting, never for deciding. */
    void showsNext(NextDay next) {
        nextDueClock = next.clock();
        nextDueOn = next.due();
        dueReadOn = next.readOn();
        dueHoldsUntil = next.holdsUntil();
    }

    String number() {
        return number;
    }

    String administration() {
        return administration;
    }

    UUID operatorId() {
        return operatorId;
    }

    String programme() {
        return programme;
    }

    String programmeVersion() {
        return programmeVersion;
    }

    AppealLadder.Contested against() {
        return against;
    }

    UUID decisionId() {
        return decisionId;
    }

    LocalDate decidedOn() {
        return decidedOn;
    }

    Appeal.Stage stage() {
        return stage;
    }

    int rung() {
        return rung;
    }

    String grounds() {
        return grounds;
    }

    String missing() {
        return missing;
    }

    String completion() {
        return completion;
    }

    LocalDate hearingOn() {
        return hearingOn;
    }

    String hearingPlace() {
        return hearingPlace;
    }

    String minutes() {
        return minutes;
    }

    String arguments() {
        return arguments;
    }

    LocalDate filedOn() {
        return filedOn;
    }

    Instant filedAt() {
        return filedAt;
    }

    boolean absent() {
        return absent;
    }

    List<CaseEvent> events() {
        return List.copyOf(events);
    }

    List<AppealFinding> findings() {
        return List.copyOf(findings);
    }
}
