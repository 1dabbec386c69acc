package customs.bcp.demonstration;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import customs.bcp.contact.ContactEntry;
import customs.bcp.contact.ContactKeeping;
import customs.bcp.contact.VerificationMethod;
import customs.bcp.estate.ImportMode;
import customs.bcp.estate.Importing;
import customs.bcp.filing.Filing;
import customs.bcp.filing.FilingInput;
import customs.bcp.filing.RecipientKind;
import customs.bcp.filing.Sharing;
import customs.bcp.plan.Approving;
import customs.bcp.plan.Authoring;
import customs.bcp.plan.PlanContent;
import customs.bcp.plan.PlanOpening;
import customs.bcp.plan.PlanSection;
import customs.bcp.plan.PlanType;
import customs.bcp.plan.PlanVersion;
import customs.bcp.plan.Plans;
import customs.bcp.plan.RemarkInput;
import customs.bcp.plan.RemarkKind;
import customs.bcp.plan.Remarking;
import customs.bcp.plan.ReviewInput;
import customs.bcp.plan.Reviewing;
import customs.platform.act.Actor;
import customs.platform.http.Expected;
import customs.platform.time.Months;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import org.jboss.logging.Logger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/**
 * Invented records of the invented administrations XA and XB, made by the same acts and under the same guards as real
 * ones, each act by the demonstration account of its role.
 */
@ApplicationScoped
@Transactional
public class Demonstration {
    private static final Logger LOG = Logger.getLogger(Demonstration.class);
    private static final ObjectMapper YAML = JsonMapper.builder(new YAMLFactory())
            .addModule(new JavaTimeModule())
            .build();

    private final EntityManager entities;
    private final Importing importing;
    private final Plans plans;
    private final Authoring authoring;
    private final Reviewing reviewing;
    private final Approving approving;
    private final Remarking remarking;
    private final Filing filing;
    private final ContactKeeping contacts;
    private final Clock clock;

    Demonstration(
            EntityManager entities,
            Importing importing,
            Plans plans,
            Authoring authoring,
            Reviewing reviewing,
            Approving approving,
            Remarking remarking,
            Filing filing,
            ContactKeeping contacts,
            Clock clock) {
        this.entities = entities;
        this.importing = importing;
        this.plans = plans;
        this.authoring = authoring;
        this.reviewing = reviewing;
        this.approving = approving;
        this.remarking = remarking;
        this.filing = filing;
        this.contacts = contacts;
        this.clock = clock;
    }

    /** Loads what is missing; whoever comes second finds it there. */
    public void load() {
        entities.createNativeQuery("select pg_advisory_xact_lock(4713, 1)", Object.class)
                .getSingleResult();
        if (!plans.any("XA")) {
            estate("XA");
            contacts();
            inForce();
            draft();
            LOG.info("Demonstration records of XA loaded");
        }
        if (!plans.any("XB")) {
            estate("XB");
            inReview();
            LOG.info("Demonstration records of XB loaded");
        }
    }

    private void estate(String administration) {
        var system = Actor.of("system:demonstration", administration, "bcp-author");
        importing.run(
                resource("estate-" + administration.toLowerCase(Locale.ROOT)),
                "application/yaml",
                ImportMode.REPLACE,
                system);
    }

    /** Desks, not people; one was reached lately, one never. */
    private void contacts() {
        var author = account("bcp-author", "XA");
        var roles = content("plan-xa").roles();
        for (int i = 0; i < roles.size(); i++) {
            var number = "+000 0000 %03d".formatted(100 + i);
            var contact = contacts.add(
                    new ContactEntry(roles.get(i), 1, "Demonstration desk " + (i + 1), null, number, null, null),
                    author);
            if (i % 4 != 3) {
                contacts.verify(contact.id(), Expected.any(), VerificationMethod.CALLED, author);
            }
        }
    }

    /** With a return on the way, so that there is a history to look at. */
    private void inForce() {
        var author = account("bcp-author", "XA");
        var reviewer = account("bcp-reviewer", "XA");
        var approver = account("bcp-approver", "XA");
        var version = open("OUTAGE", "Demonstration plan: outage of the customs system", PlanType.SERVICE, author);
        var content = content("plan-xa");
        authoring.write(version.id(), Expected.any(), content, author);
        authoring.submit(version.id(), Expected.any(), author);
        reviewing.giveBack(version.id(), Expected.any(), "Name an alternate for every task.", reviewer);
        authoring.reopen(version.id(), Expected.any(), author);
        authoring.write(version.id(), Expected.any(), content, author);
        authoring.submit(version.id(), Expected.any(), author);
        reviewing.review(version.id(), Expected.any(), new ReviewInput(false, "Complete."), reviewer);
        approving.approve(version.id(), Expected.any(), approver);
        approving.publish(version.id(), Expected.any(), null, approver);
        filing.file(version.id(), new FilingInput(RecipientKind.REGION, "XR", Sharing.SUMMARY), approver);
        filing.file(version.id(), new FilingInput(RecipientKind.ADMINISTRATION, "XB", Sharing.WHOLE), approver);
    }

    private void draft() {
        var author = account("bcp-author", "XA");
        var version = open("CYBER", "Demonstration plan: ransomware", PlanType.SYSTEM, author);
        authoring.write(version.id(), Expected.any(), content("plan-xa-cyber"), author);
    }

    private void inReview() {
        var author = account("bcp-author", "XB");
        var version = open("BORDER", "Demonstration plan: border services", PlanType.CORPORATE, author);
        authoring.write(version.id(), Expected.any(), dueInHalfAYear(content("plan-xb")), author);
        authoring.submit(version.id(), Expected.any(), author);
        remarking.raise(
                version.id(),
                new RemarkInput(
                        PlanSection.FALLBACK_PROCEDURES,
                        RemarkKind.COMMENT,
                        "Say how many forms each office keeps, and who counts them."),
                account("bcp-reviewer", "XB"));
    }

    private PlanContent dueInHalfAYear(PlanContent content) {
        var due = Months.plus(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC), 6);
        var treatments = content.treatments().stream()
                .map(treatment -> new PlanContent.Treatment(
                        treatment.service(), treatment.kind(), treatment.text(), treatment.ownerRole(), due))
                .toList();
        return new PlanContent(
                content.reviewIntervalMonths(),
                content.services(),
                content.parties(),
                content.sections(),
                content.criteria(),
                content.tasks(),
                treatments,
                content.levels(),
                content.teams(),
                content.calls(),
                content.forms(),
                content.goods(),
                content.notices());
    }

    private PlanVersion open(String code, String title, PlanType type, Actor author) {
        var plan = authoring.open(new PlanOpening(code, title, type), author);
        return plans.versions(plan.id(), author).getFirst();
    }

    /** The account's id in the demonstration realm follows from its name. */
    private static Actor account(String role, String administration) {
        var name = role + "." + administration.toLowerCase(Locale.ROOT);
        var id = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
        return new Actor(id, name, Set.of(role), administration, null, Set.of(), null, Locale.ENGLISH, null);
    }

    private static PlanContent content(String name) {
        try {
            return YAML.readValue(resource(name), PlanContent.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] resource(String name) {
        var path = "/demonstration/" + name + ".yaml";
        try (var stream = Demonstration.class.getResourceAsStream(path)) {
            if (stream == null) {
                throw new IllegalStateException(path + " is missing");
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
