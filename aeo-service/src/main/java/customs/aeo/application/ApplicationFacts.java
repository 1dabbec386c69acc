package customs.aeo.application;

import customs.aeo.authorisation.Restriction;
import customs.aeo.clock.Event;
import customs.platform.act.Act;
import customs.platform.history.Aggregate;
import customs.platform.problem.Refusal;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What is recorded of an application; how it changes is told by {@link AeoApplication} alone. */
@MappedSuperclass
public abstract class ApplicationFacts extends Aggregate {
    /** Sorts what has no due day behind everything that has one. */
    static final LocalDate NO_DAY = NextDay.NEVER;

    String number;
    String administration;

    @Column(name = "operator_id")
    UUID operatorId;

    String programme;

    @Column(name = "programme_version")
    String programmeVersion;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> levels = new ArrayList<>();

    String statement;

    @Enumerated(EnumType.STRING)
    Stage stage = Stage.DRAFT;

    @JdbcTypeCode(SqlTypes.JSON)
    List<CaseEvent> events = new ArrayList<>();

    @Column(name = "received_on")
    LocalDate receivedOn;

    @Column(name = "accepted_on")
    LocalDate acceptedOn;

    @Column(name = "decided_on")
    LocalDate decidedOn;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> gaps = new ArrayList<>();

    String answer;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> assessors = new ArrayList<>();

    @Enumerated(EnumType.STRING)
    Recommendation recommendation;

    @Column(name = "hearing_id")
    UUID hearingId;

    boolean heard;

    /** What the applicant was last heard on short of a refusal, and after the grant what it was granted with. */
    @JdbcTypeCode(SqlTypes.JSON)
    List<Restriction> restrictions = new ArrayList<>();

    @Column(name = "split_from")
    UUID splitFrom;

    /** Who brought the outcome about, and on which legal day. */
    @Column(name = "ended_by")
    String endedBy;

    @Column(name = "ended_on")
    LocalDate endedOn;

    @Column(name = "appeal_finding")
    String appealFinding;

    @Column(name = "outcome_code")
    String outcomeCode;

    @Column(name = "outcome_reason")
    String outcomeReason;

    @Column(name = "next_due_on")
    LocalDate nextDueOn = NO_DAY;

    @Column(name = "next_due_clock")
    String nextDueClock;

    @Column(name = "due_read_on")
    LocalDate dueReadOn = NextDay.UNREAD;

    @Column(name = "due_holds_until")
    LocalDate dueHoldsUntil = NextDay.UNREAD;

    @Column(name = "started_at")
    Instant startedAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "application_under_way", joinColumns = @JoinColumn(name = "application_id"))
    Set<LevelUnderWay> underWay = new HashSet<>();

    void happened(Event event, Act act) {
        events = new ArrayList<>(events);
        events.add(CaseEvent.of(event, act.at()));
    }

    /** A case that is split off has the same past. */
    void pastOf(ApplicationFacts whole) {
        administration = whole.administration;
        operatorId = whole.operatorId;
        programme = whole.programme;
        programmeVersion = whole.programmeVersion;
        statement = whole.statement;
        stage = whole.stage;
        events = new ArrayList<>(whole.events);
        receivedOn = whole.receivedOn;
        acceptedOn = whole.acceptedOn;
        gaps = new ArrayList<>(whole.gaps);
        answer = whole.answer;
        assessors = new ArrayList<>(whole.assessors);
        recommendation = whole.recommendation;
        hearingId = whole.hearingId;
        heard = whole.heard;
        appealFinding = whole.appealFinding;
        splitFrom = whole.id();
        restrictions = whole.restrictions;
        keepOwnRestrictions();
    }

    /** After a split only what concerns its own levels; whoever was heard on that alone was not heard on a refusal. */
    void keepOwnRestrictions() {
        var own = restrictions.stream()
                .filter(one -> levels.contains(one.level()))
                .toList();
        heard = heard && own.isEmpty() == restrictions.isEmpty();
        restrictions = new ArrayList<>(own);
    }

    static void notBefore(LocalDate first, LocalDate day) {
        if (first != null && day.isBefore(first)) {
            throw Refusal.invalid("/on", "DATES_OUT_OF_ORDER", "%s lies before %s.".formatted(day, first));
        }
    }

    /** What the clocks show next; kept for sorting, never for deciding. */
    void showsNext(NextDay next) {
        nextDueClock = next.clock();
        nextDueOn = next.due();
        dueReadOn = next.readOn();
        dueHoldsUntil = next.holdsUntil();
    }

    public String number() {
        return number;
    }

    public String administration() {
        return administration;
    }

    public UUID operatorId() {
        return operatorId;
    }

    public String programme() {
        return programme;
    }

    public String programmeVersion() {
        return programmeVersion;
    }

    public List<String> levels() {
        return List.copyOf(levels);
    }

    public String statement() {
        return statement;
    }

    public Stage stage() {
        return stage;
    }

    public List<CaseEvent> caseEvents() {
        return List.copyOf(events);
    }

    public LocalDate receivedOn() {
        return receivedOn;
    }

    public LocalDate acceptedOn() {
        return acceptedOn;
    }

    public LocalDate decidedOn() {
        return decidedOn;
    }

    public List<String> gaps() {
        return List.copyOf(gaps);
    }

    public String answer() {
        return answer;
    }

    public List<String> assessors() {
        return List.copyOf(assessors);
    }

    public Recommendation recommendation() {
        return recommendation;
    }

    public UUID hearingId() {
        return hearingId;
    }

    public boolean heard() {
        return heard;
    }

    /** Restrictions on which the applicant was last heard, or with which it was granted; none after a refusal. */
    public List<Restriction> restrictions() {
        return List.copyOf(restrictions);
    }

    /** The applicant was heard on the refusal of what it applied for. */
    public boolean heardOnRefusal() {
        return heard && restrictions.isEmpty();
    }

    /** The applicant was heard on each of these. */
    public boolean heardOn(List<Restriction> all) {
        return heard && all.stream().allMatch(one -> restrictions.stream().anyMatch(one::same));
    }

    /** The case of which this one was a part until it was decided level by level, or null. */
    public UUID splitFrom() {
        return splitFrom;
    }

    /** Who brought the outcome about, or null while it is under way. */
    public String endedBy() {
        return endedBy;
    }

    public LocalDate endedOn() {
        return endedOn;
    }

    /** Why an appeal was upheld and the case is to be decided anew, or null. */
    public String appealFinding() {
        return appealFinding;
    }

    public String outcomeCode() {
        return outcomeCode;
    }

    public String outcomeReason() {
        return outcomeReason;
    }

    LocalDate nextDueOn() {
        return nextDueOn;
    }

    public Instant startedAt() {
        return startedAt;
    }
}
