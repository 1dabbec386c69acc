package customs.monitoring.recommendation;

import customs.platform.act.Act;
import customs.platform.history.Aggregate;
import customs.platform.problem.FieldError;
import customs.platform.problem.Refusal;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What a body recommends, from draft to a verified end. It does not bind its addressee. */
@Entity
class Recommendation extends Aggregate {
    static final Set<Stage> RUNNING = EnumSet.of(Stage.ADDRESSED, Stage.RESPONDED, Stage.IN_PROGRESS);

    private String body;
    private String title;
    private String text;
    private String commitment;

    @Enumerated(EnumType.STRING)
    private Addressee addressee;

    private String member;
    private String named;
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private Stage stage = Stage.DRAFT;

    private boolean demonstration;
    private UUID sessionId;
    private UUID itemId;
    private String paragraphs;
    private String councilSymbol;
    private LocalDate councilOn;
    private Instant draftedAt;
    private Instant tabledAt;
    private Instant adoptedAt;
    private Instant addressedAt;

    @Enumerated(EnumType.STRING)
    private Response response;

    private String responseText;
    private Instant respondedAt;

    @Enumerated(EnumType.STRING)
    private Implementation implementation = Implementation.NO_EVIDENCE;

    private String reportedBy;
    private String evidence;
    private Instant closedAt;
    private UUID supersededBy;

    @OneToMany(mappedBy = "recommendation", cascade = CascadeType.ALL)
    @OrderBy("number")
    private List<ImplementationStep> steps = new ArrayList<>();

    @OneToMany(mappedBy = "recommendation", cascade = CascadeType.ALL)
    @OrderBy("number")
    private List<ExtensionRequest> extensions = new ArrayList<>();

    protected Recommendation() {}

    Recommendation(String body, boolean demonstration, Draft draft, Act act) {
        this.body = body;
        this.demonstration = demonstration;
        this.draftedAt = act.at();
        write(draft);
        record("draft", stage, act, facts());
    }

    @Override
    protected String kind() {
        return "recommendation";
    }

    /** The addressed administration sees its steps from the moment it is addressed. */
    @Override
    protected String tenant() {
        return addressedAt == null ? null : member;
    }

    void revise(Draft draft, Act act) {
        if (stage != Stage.DRAFT && stage != Stage.PROPOSED) {
            throw new Refusal("wrong-stage", "What is before the body is no longer rewritten.");
        }
        write(draft);
        record("revise", stage, act, facts());
    }

    void propose(Act act) {
        move(Stage.PROPOSED);
        record("propose", stage, act);
    }

    void table(UUID session, UUID item, Act act) {
        move(Stage.TABLED);
        sessionId = session;
        itemId = item;
        tabledAt = act.at();
        record("table", stage, act, Map.of("session", session.toString(), "item", item.toString()));
    }

    /** Endorsed where the mandate suffices it is adopted at once; else the Council has the word. */
    void endorse(String inParagraphs, Act act) {
        move(Stage.ENDORSED);
        paragraphs = inParagraphs;
        record("endorse", stage, act);
        if (mandated()) {
            adopt(act);
        } else {
            move(Stage.AWAITING_COUNCIL);
            record("await-council", stage, act);
        }
    }

    void notEndorse(String inParagraphs, Act act) {
        move(Stage.NOT_ENDORSED);
        paragraphs = inParagraphs;
        record("not-endorse", stage, act);
    }

    void councilDecided(String symbol, LocalDate on, Act act) {
        if (stage != Stage.AWAITING_COUNCIL) {
            throw new Refusal("wrong-stage", "No decision of the Council is awaited.");
        }
        if (on.isAfter(LocalDate.ofInstant(act.at(), ZoneOffset.UTC))) {
            throw Refusal.invalid("/on", "FUTURE", "The Council decided on a day that has passed, or today.");
        }
        councilSymbol = symbol;
        councilOn = on;
        record("council-decision", stage, act, Map.of("symbol", symbol, "on", on));
        adopt(act);
    }

    /** G1: a body does not speak to governments or international organizations without the Council behind it. */
    void address(Act act) {
        if (!mandated()) {
            throw new Refusal(
                    "mandate",
                    "The %s may speak to governments or international organizations only with a decision of the Council: record its symbol and date first."
                            .formatted(body));
        }
        move(Stage.ADDRESSED);
        addressedAt = act.at();
        record("address", stage, act);
    }

    void respond(Response given, String words, Act act) {
        move(Stage.RESPONDED);
        response = given;
        responseText = words;
        respondedAt = act.at();
        record("respond", stage, act, Map.of("response", given.name()));
    }

    /** G3: complete is said with evidence, and seen by somebody else afterwards. */
    void report(Implementation now, String words, String proof, Act act) {
        if (now == Implementation.COMPLETE && proof == null) {
            String message = "Say where it can be seen that the recommendation is carried out.";
            throw new Refusal(
                    "evidence-required", message, List.of(new FieldError("/evidence", "evidence-required", message)));
        }
        if (stage == Stage.REPORTED_DONE) {
            throw new Refusal("wrong-stage", "It is reported as done and waits to be verified.");
        }
        move(now == Implementation.COMPLETE ? Stage.REPORTED_DONE : Stage.IN_PROGRESS);
        implementation = now;
        reportedBy = act.actor();
        evidence = proof;
        steps.add(new ImplementationStep(this, steps.size() + 1, now, words, proof, act.at()));
        record("report", stage, act, Map.of("implementation", now.name()));
    }

    void verify(Act act) {
        checkVerifier(act);
        move(Stage.VERIFIED_CLOSED);
        closedAt = act.at();
        record("verify", stage, act);
    }

    /** The evidence does not show it yet: back to the addressee, with the reason in the history. */
    void sendBack(Act act) {
        checkVerifier(act);
        move(Stage.IN_PROGRESS);
        implementation = Implementation.SUBSTANTIAL;
        record("send-back", stage, act);
    }

    private void checkVerifier(Act act) {
        if (stage != Stage.REPORTED_DONE) {
            throw new Refusal("wrong-stage", "Only what is reported as done is verified.");
        }
        if (act.actor().equals(reportedBy)) {
            throw new Refusal("four-eyes", "Whoever reported it as done does not also verify it.");
        }
    }

    /** G4. @param today the day of the request in Brussels */
    void requestExtension(int months, Development development, LocalDate today, Act act) {
        if (dueOn == null || !RUNNING.contains(stage)) {
            throw new Refusal("wrong-stage", "More time is asked for while a recommendation with a due date is open.");
        }
        if (pendingExtension().isPresent()) {
            throw new Refusal("extension-pending", "A request for more time already waits for the body.");
        }
        Extension extension = Extension.of(development, dueOn, today, months, extensions.size());
        extensions.add(new ExtensionRequest(
                this, extensions.size() + 1, months, act.reason(), development, dueOn, today, extension));
        LocalDate before = dueOn;
        dueOn = extension.due();
        record(
                "request-extension",
                stage,
                new Act(act.by(), act.at()),
                Map.of("months", months, "granted", extension.granted(), "dueBefore", before, "due", dueOn));
    }

    void decideExtension(boolean granted, LocalDate due, LocalDate today, Act act) {
        ExtensionRequest request = pendingExtension()
                .orElseThrow(() -> new Refusal("wrong-stage", "No request for more time waits for the body."));
        request.decide(granted, due, today, act.reason());
        if (granted) {
            dueOn = due;
        }
        record(
                "decide-extension",
                stage,
                new Act(act.by(), act.at()),
                Map.of("granted", granted, "due", dueOn, "number", request.number()));
    }

    void withdraw(Act act) {
        move(Stage.WITHDRAWN);
        record("withdraw", stage, act);
    }

    void supersede(Recommendation by, Act act) {
        if (by.id().equals(id()) || by.adoptedAt == null || !by.body.equals(body)) {
            String message = "Name another recommendation of the same body that is adopted.";
            throw Refusal.invalid("/by", "NOT_ADOPTED", message);
        }
        move(Stage.SUPERSEDED);
        supersededBy = by.id();
        closedAt = act.at();
        record("supersede", stage, act, Map.of("by", by.id().toString()));
    }

    void lapse(Act act) {
        move(Stage.LAPSED);
        closedAt = act.at();
        record("lapse", stage, act);
    }

    /** G2: what the addressee took note of is never overdue. The due day itself is in time. */
    boolean overdue(LocalDate today) {
        return dueOn != null && today.isAfter(dueOn) && response != Response.NOTED && RUNNING.contains(stage);
    }

    boolean extensible() {
        return member != null
                && dueOn != null
                && RUNNING.contains(stage)
                && pendingExtension().isEmpty();
    }

    boolean mandated() {
        return !addressee.needsCouncil() || councilSymbol != null;
    }

    Optional<ExtensionRequest> pendingExtension() {
        return extensions.stream()
                .filter(one -> one.outcome() == ExtensionRequest.Outcome.BODY_DECIDES)
                .findFirst();
    }

    private void adopt(Act act) {
        move(Stage.ADOPTED);
        adoptedAt = act.at();
        record("adopt", stage, act);
    }

    private void write(Draft draft) {
        title = draft.title();
        text = draft.text();
        commitment = draft.commitment();
        addressee = draft.addressee();
        member = draft.member();
        named = draft.named();
        dueOn = draft.dueOn();
    }

    private Map<String, Object> facts() {
        return Map.of("body", body, "addressee", addressee.name(), "member", member == null ? "" : member);
    }

    private void move(Stage to) {
        if (!stage.next().contains(to)) {
            throw new Refusal("wrong-stage", "A recommendation that is %s cannot become %s.".formatted(stage, to));
        }
        stage = to;
    }

    /** What it says, to whom, until when; for readers. */
    Draft draft() {
        return new Draft(title, text, commitment, addressee, member, named, dueOn);
    }

    String body() {
        return body;
    }

    Addressee addressee() {
        return addressee;
    }

    String member() {
        return member;
    }

    Stage stage() {
        return stage;
    }

    boolean demonstration() {
        return demonstration;
    }

    UUID sessionId() {
        return sessionId;
    }

    UUID itemId() {
        return itemId;
    }

    String paragraphs() {
        return paragraphs;
    }

    String councilSymbol() {
        return councilSymbol;
    }

    LocalDate councilOn() {
        return councilOn;
    }

    Instant draftedAt() {
        return draftedAt;
    }

    Instant addressedAt() {
        return addressedAt;
    }

    Response response() {
        return response;
    }

    String responseText() {
        return responseText;
    }

    Implementation implementation() {
        return implementation;
    }

    String reportedBy() {
        return reportedBy;
    }

    UUID supersededBy() {
        return supersededBy;
    }

    List<ImplementationStep> steps() {
        return List.copyOf(steps);
    }

    List<ExtensionRequest> extensions() {
        return List.copyOf(extensions);
    }
}
