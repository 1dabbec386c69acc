package customs.aeo.application;

import customs.aeo.authorisation.Restriction;
import customs.aeo.clock.Event;
import customs.platform.act.Act;
import customs.platform.problem.Refusal;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/** An operator's request to be authorised, from draft to decision. */
@Entity
@Table(name = "aeo_application")
public class AeoApplication extends ApplicationFacts {
    /** Kinds of events that acts of this product bring about; programmes name them in their rules. */
    public static final String RECEIPT = "RECEIPT";

    public static final String INFORMATION_REQUEST = "INFORMATION_REQUEST";
    public static final String INFORMATION_ANSWER = "INFORMATION_ANSWER";
    public static final String ADMISSIBILITY_NOTICE = "ADMISSIBILITY_NOTICE";
    public static final String ACCEPTANCE = "ACCEPTANCE";
    public static final String GROUNDS_RECEIVED = "GROUNDS_RECEIVED";
    public static final String HEARING_CLOSED = "HEARING_CLOSED";
    public static final String DECISION = "DECISION";
    public static final String APPEAL = "APPEAL";
    public static final String APPEAL_UPHELD = "APPEAL_UPHELD";

    protected AeoApplication() {}

    static AeoApplication draft(
            String administration,
            UUID operatorId,
            String programme,
            String programmeVersion,
            List<String> levels,
            String statement,
            Act act) {
        var application = new AeoApplication();
        application.administration = administration;
        application.operatorId = operatorId;
        application.programme = programme;
        application.programmeVersion = programmeVersion;
        application.levels = new ArrayList<>(levels);
        application.statement = statement;
        application.startedAt = act.at();
        application.record("draft", Stage.DRAFT, act, Map.of("levels", levels, "operator", operatorId));
        return application;
    }

    void change(List<String> wanted, String words, Act act) {
        require(Stage.DRAFT, "Only a draft can be changed.");
        levels = new ArrayList<>(wanted);
        statement = words;
        record("change", stage, act, Map.of("levels", wanted));
    }

    void attached(UUID evidence, String sha256, String document, boolean asked, Act act) {
        if (stage != Stage.DRAFT && stage != Stage.INFO_REQUESTED && !(asked && stage.underWay())) {
            throw wrongStage("Files are added to a draft or to an answer.");
        }
        var facts = new TreeMap<String, Object>(Map.of("evidence", evidence, "sha256", sha256));
        if (document != null) {
            facts.put("document", document);
        }
        record("attach", stage, act, facts);
    }

    /** A new version of the programme takes the case over: its transitional rule says so. */
    void moveTo(String code, String version, Act act) {
        var before = programmeVersion;
        programme = code;
        programmeVersion = version;
        record("move-version", stage, act, Map.of("programme", code, "from", before, "to", version));
    }

    /** A draft that was never handed in is the only thing that may disappear; its history tells that it did. */
    void discard(Act act) {
        require(Stage.DRAFT, "Only a draft can be deleted; withdraw the application instead.");
        record("deleted", stage, act);
    }

    void submit(String number, LocalDate on, Act act) {
        require(Stage.DRAFT, "Only a draft can be handed in.");
        move(Stage.SUBMITTED);
        this.number = number;
        receivedOn = on;
        levels.forEach(level -> underWay.add(new LevelUnderWay(operatorId, level)));
        happened(Event.of(RECEIPT, on), act);
        record("submit", stage, act, Map.of("receivedOn", on, "number", number));
    }

    void requestInformation(List<String> missing, LocalDate on, Act act) {
        move(Stage.INFO_REQUESTED);
        notBefore(receivedOn, on);
        gaps = new ArrayList<>(missing);
        answer = null;
        happened(Event.of(INFORMATION_REQUEST, on), act);
        record("request-information", stage, act, Map.of("on", on, "gaps", missing.size()));
    }

    void answerInformation(String words, LocalDate on, Act act) {
        if (stage != Stage.INFO_REQUESTED) {
            throw wrongStage("Nothing was asked.");
        }
        move(Stage.SUBMITTED);
        answer = words;
        happened(Event.of(INFORMATION_ANSWER, on), act);
        record("answer-information", stage, act, Map.of("on", on));
    }

    /**
     * @param noticeOn day of the notice to the applicant
     * @param acceptedOn date of acceptance by the programme's rule; it may lie before the notice
     */
    void accept(LocalDate noticeOn, LocalDate acceptedOn, Act act) {
        move(Stage.ACCEPTED);
        notBefore(receivedOn, acceptedOn);
        this.acceptedOn = acceptedOn;
        happened(Event.of(ADMISSIBILITY_NOTICE, noticeOn), act);
        happened(Event.of(ACCEPTANCE, acceptedOn), act);
        record("accept", stage, act, Map.of("noticeOn", noticeOn, "acceptedOn", acceptedOn));
    }

    void rejectUnexamined(String code, LocalDate on, Act act) {
        end(Stage.NOT_ACCEPTED, code, "not-accept", on, act);
        happened(Event.of(ADMISSIBILITY_NOTICE, on), act);
    }

    /** What the programme says of an unanswered request for information; never with a hearing. */
    void expire(Stage outcome, LocalDate on, Act act) {
        if (stage != Stage.INFO_REQUESTED) {
            throw wrongStage("No request for information is open.");
        }
        end(outcome, "NO_ANSWER", outcome == Stage.LAPSED ? "lapse" : "not-accept", on, act);
    }

    void withdraw(LocalDate on, Act act) {
        end(Stage.WITHDRAWN, "WITHDRAWN", "withdraw", on, act);
    }

    void cancel(LocalDate on, Act act) {
        end(Stage.CANCELLED, "CANCELLED", "cancel", on, act);
    }

    /** A longer time for the decision; the clock engine has already agreed. */
    void extend(Event extension, Act act) {
        if (!Set.of(Stage.ACCEPTED, Stage.IN_ASSESSMENT, Stage.DECISION_PENDING, Stage.HEARING_OPEN)
                .contains(stage)) {
            throw wrongStage("There is no decision to be taken now.");
        }
        happened(extension, act);
        record("extend", stage, act, Map.of("clock", extension.clock(), "on", extension.on()));
    }

    /** An extension that came too late changes nothing, and is noted as a breach of the limit. */
    void extensionTooLate(String clock, LocalDate on, Act act) {
        record("extension-too-late", stage, act, Map.of("clock", clock, "on", on, "breach", true));
    }

    public void startAssessment(Act act) {
        require(Stage.ACCEPTED, "Only what was accepted can be assessed.");
        move(Stage.IN_ASSESSMENT);
        assessedBy(act);
        record("start-assessment", stage, act);
    }

    public void judged(String level, String criterion, String finding, Act act) {
        require(Stage.IN_ASSESSMENT, "Verdicts are given during the assessment only.");
        assessedBy(act);
        record("judge", stage, act, Map.of("level", level, "criterion", criterion, "finding", finding));
    }

    /** @param open criteria that have no verdict yet, as level:criterion */
    public void propose(Recommendation recommended, List<String> open, Act act) {
        require(Stage.IN_ASSESSMENT, "Only an assessment can be handed to the decision.");
        if (!open.isEmpty()) {
            throw new Refusal("criteria-open", "These criteria have no verdict yet: %s.".formatted(open));
        }
        move(Stage.DECISION_PENDING);
        assessedBy(act);
        recommendation = recommended;
        record("propose", stage, act, Map.of("recommendation", recommended));
    }

    /** @param intended what would be granted less than asked; none when a refusal is intended */
    public void openHearing(UUID hearing, List<Restriction> intended, LocalDate receivedOn, Act act) {
        otherThanAssessors(act);
        move(Stage.HEARING_OPEN);
        hearingId = hearing;
        heard = false;
        restrictions = new ArrayList<>(intended);
        happened(Event.of(GROUNDS_RECEIVED, receivedOn), act);
        record(
                "open-hearing",
                stage,
                act,
                Map.of("hearing", hearing, "receivedOn", receivedOn, "restrictions", intended.size()));
    }

    /** The applicant has answered and will say more. */
    public void heardFrom(Act act) {
        require(Stage.HEARING_OPEN, "No hearing is open.");
        record("answer-hearing", stage, act);
    }

    public void closeHearing(LocalDate on, Act act) {
        if (stage != Stage.HEARING_OPEN) {
            throw wrongStage("No hearing is open.");
        }
        move(Stage.DECISION_PENDING);
        heard = true;
        happened(Event.of(HEARING_CLOSED, on), act);
        record("close-hearing", stage, act, Map.of("on", on));
    }

    /**
     * @param notMet criteria whose verdict is "not met", as level:criterion
     * @param less what is granted less than asked, or under a condition
     * @param hearingNeeded the programme wants the applicant heard on that first
     */
    public void grant(List<String> notMet, List<Restriction> less, boolean hearingNeeded, LocalDate on, Act act) {
        if (stage == Stage.HEARING_OPEN) {
            throw new Refusal("hearing-open", "The applicant may still be heard; close the hearing first.");
        }
        otherThanAssessors(act);
        require(Stage.DECISION_PENDING, "Only what was examined can be granted.");
        if (!notMet.isEmpty()) {
            throw new Refusal("criterion-not-met", "These criteria are not met: %s.".formatted(notMet));
        }
        if (!less.isEmpty() && hearingNeeded && !heardOn(less)) {
            throw new Refusal(
                    "hearing-required", "The applicant must be heard on each condition, waiver and unit left out.");
        }
        restrictions = new ArrayList<>(less);
        decided(Stage.GRANTED, "grant", on, act);
    }

    /** @param hearingNeeded the programme wants the applicant heard before a refusal */
    public void refuse(boolean hearingNeeded, LocalDate on, Act act) {
        if (stage == Stage.HEARING_OPEN) {
            throw new Refusal("hearing-open", "The applicant may still be heard; nothing can be refused before.");
        }
        otherThanAssessors(act);
        require(Stage.DECISION_PENDING, "Only what was examined can be refused.");
        if (hearingNeeded && !heardOnRefusal()) {
            throw new Refusal("hearing-required", "The applicant must be heard before a refusal.");
        }
        restrictions = new ArrayList<>();
        decided(Stage.REFUSED, "refuse", on, act);
    }

    /** Back to the officers, who judge a criterion anew. */
    public void returnToAssessment(Act act) {
        if (stage == Stage.HEARING_OPEN) {
            throw new Refusal("hearing-open", "The applicant may still be heard; close the hearing first.");
        }
        otherThanAssessors(act);
        require(Stage.DECISION_PENDING, "Only what was examined can be examined anew.");
        move(Stage.IN_ASSESSMENT);
        recommendation = null;
        record("return-to-assessment", stage, act);
    }

    /**
     * Decided level by level: some levels become a case of their own with the same past, and each case is decided by
     * itself.
     *
     * @param apart levels of the new case; at least one level stays here
     */
    public AeoApplication split(List<String> apart, String number, Act act) {
        if (stage == Stage.HEARING_OPEN) {
            throw new Refusal("hearing-open", "The applicant may still be heard; close the hearing first.");
        }
        otherThanAssessors(act);
        require(Stage.DECISION_PENDING, "Only what was examined can be decided level by level.");
        if (!levels.containsAll(apart) || levels.size() <= Set.copyOf(apart).size()) {
            throw Refusal.invalid(
                    "/levels", "NOT_A_PART", "Name some of the levels applied for, %s, not all.".formatted(levels));
        }
        var part = new AeoApplication();
        part.levels = new ArrayList<>(Set.copyOf(apart));
        part.pastOf(this);
        part.startedAt = act.at();
        part.number = number;
        apart.forEach(level -> part.underWay.add(new LevelUnderWay(operatorId, level)));
        part.record("split-off", stage, act, Map.of("from", id(), "levels", part.levels, "number", number));
        levels = new ArrayList<>(levels);
        levels.removeAll(apart);
        keepOwnRestrictions();
        underWay.removeIf(each -> apart.contains(each.level()));
        record("split", stage, act, Map.of("into", part.id(), "levels", part.levels));
        return part;
    }

    /** The applicant contests the outcome; it stands until the appeal is upheld. */
    public void appealed(UUID appeal, LocalDate on, Act act) {
        happened(Event.of(APPEAL, on), act);
        record("appeal", stage, act, Map.of("appeal", appeal, "on", on));
    }

    /** An appeal was upheld: the case goes back to whoever has to decide, with the finding, and is not granted by it. */
    public void reopen(UUID appeal, String finding, LocalDate on, Act act) {
        move(stage == Stage.NOT_ACCEPTED ? Stage.SUBMITTED : Stage.DECISION_PENDING);
        levels.forEach(level -> underWay.add(new LevelUnderWay(operatorId, level)));
        heard = false;
        restrictions = new ArrayList<>();
        decidedOn = null;
        outcomeCode = null;
        outcomeReason = null;
        endedBy = null;
        endedOn = null;
        appealFinding = finding;
        happened(Event.of(APPEAL_UPHELD, on), act);
        record("reopen", stage, act, Map.of("appeal", appeal, "on", on));
    }

    /** Something beside the main course, such as a questionnaire handed in: it may move clocks, never the stage. */
    public void noted(Event event, String what, Map<String, ?> facts, Act act) {
        if (act.by().has("aeo-officer")) {
            assessedBy(act);
        }
        if (event != null) {
            happened(event, act);
        }
        record(what, stage, act, facts);
    }

    private void decided(Stage to, String what, LocalDate on, Act act) {
        notBefore(acceptedOn, on);
        move(to);
        decidedOn = on;
        outcomeCode = to.name();
        outcomeReason = act.reason();
        endedBy = act.actor();
        endedOn = on;
        underWay.clear();
        happened(Event.of(DECISION, on), act);
        record(what, stage, act, Map.of("on", on, "restrictions", restrictions.size()));
    }

    private void end(Stage to, String code, String what, LocalDate on, Act act) {
        move(to);
        outcomeCode = code;
        outcomeReason = act.reason();
        endedBy = act.actor();
        endedOn = on;
        underWay.clear();
        record(what, stage, act, new TreeMap<>(Map.of("on", on, "code", code)));
    }

    /** Four eyes: whoever assessed an application does not also decide on it. */
    private void otherThanAssessors(Act act) {
        if (assessors.contains(act.actor())) {
            throw new Refusal("four-eyes", "Whoever assessed an application cannot decide on it.");
        }
    }

    private void assessedBy(Act act) {
        if (!assessors.contains(act.actor())) {
            assessors = new ArrayList<>(assessors);
            assessors.add(act.actor());
        }
    }

    private void require(Stage needed, String words) {
        if (stage != needed) {
            throw wrongStage(words);
        }
    }

    private Refusal wrongStage(String words) {
        return new Refusal("wrong-stage", "%s It is %s.".formatted(words, stage));
    }

    private void move(Stage to) {
        if (!stage.next().contains(to)) {
            throw new Refusal("wrong-stage", "%s cannot become %s.".formatted(stage, to));
        }
        stage = to;
    }

    @Override
    protected String kind() {
        return "application";
    }

    @Override
    protected String tenant() {
        return administration;
    }
}
