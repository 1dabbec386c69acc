package customs.aeo.enactment;

import customs.aeo.programme.Programme;
import customs.platform.act.Act;
import customs.platform.history.Aggregate;
import customs.platform.problem.Refusal;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A version of a programme that an administration loaded, on its way into force. Each administration for which it is meant
 * puts it into force for itself, by another person than the one who loaded it.
 */
@Entity
@Table(name = "programme_version")
class ProgrammeVersion extends Aggregate {
    /** Where a loaded version stands. */
    enum Stage {
        /** Read and sound; nobody is bound by it yet. */
        LOADED,
        /** Put into force by one administration at least: its first day binds. */
        ACTIVE,
        /** Set aside before it was in force anywhere. */
        REJECTED
    }

    private String administration;
    private String code;
    private String edition;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    private List<String> administrations = new ArrayList<>();
    private String content;
    private String sha256;

    @Enumerated(EnumType.STRING)
    private Stage stage = Stage.LOADED;

    @Column(name = "loaded_by")
    private String loadedBy;

    @Column(name = "loaded_at")
    private Instant loadedAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "programme_activation", joinColumns = @JoinColumn(name = "programme_version_id"))
    private Set<Activation> activations = new HashSet<>();

    protected ProgrammeVersion() {}

    static ProgrammeVersion load(Programme programme, String content, String sha256, Act act) {
        var version = new ProgrammeVersion();
        version.administration = act.by().administration();
        version.code = programme.code();
        version.edition = programme.version();
        version.validFrom = programme.validFrom();
        version.validTo = programme.validTo();
        version.administrations = new ArrayList<>(programme.administrations());
        version.content = content;
        version.sha256 = sha256;
        version.loadedBy = act.actor();
        version.loadedAt = act.at();
        version.record(
                "load-programme",
                version.stage,
                act,
                Map.of("programme", programme.code(), "edition", programme.version(), "sha256", sha256));
        return version;
    }

    /** Four eyes: whoever loaded the law does not also put it into force. */
    void activate(Act act) {
        if (act.actor().equals(loadedBy)) {
            throw new Refusal("four-eyes", "Whoever loaded a version cannot put it into force.");
        }
        var own = act.by().administration();
        if (stage == Stage.REJECTED) {
            throw new Refusal("wrong-stage", "The version was set aside.");
        }
        if (activeFor(own)) {
            throw new Refusal("wrong-stage", "The version is in force for %s already.".formatted(own));
        }
        activations.add(new Activation(own, act.actor(), act.at()));
        stage = Stage.ACTIVE;
        record("activate-programme", stage, act, Map.of("administration", own, "sha256", sha256));
    }

    void reject(Act act) {
        if (stage != Stage.LOADED) {
            throw new Refusal("wrong-stage", "Only a version that is in force nowhere can be set aside.");
        }
        stage = Stage.REJECTED;
        record("reject-programme", stage, act);
    }

    boolean activeFor(String administration) {
        return activations.stream().anyMatch(each -> each.administration().equals(administration));
    }

    /** The administrations for which it is in force. */
    Set<String> active() {
        var all = new TreeSet<String>();
        activations.forEach(each -> all.add(each.administration()));
        return all;
    }

    boolean meantFor(String administration) {
        return administrations.contains(administration);
    }

    boolean loadedBy(String actor) {
        return loadedBy.equals(actor);
    }

    String code() {
        return code;
    }

    String edition() {
        return edition;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    LocalDate validTo() {
        return validTo;
    }

    List<String> administrations() {
        return List.copyOf(administrations);
    }

    String content() {
        return content;
    }

    String sha256() {
        return sha256;
    }

    Stage stage() {
        return stage;
    }

    Instant loadedAt() {
        return loadedAt;
    }

    @Override
    protected String kind() {
        return "programme-version";
    }

    @Override
    protected String tenant() {
        return administration;
    }
}
