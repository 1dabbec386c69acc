package customs.aeo.enactment;

import customs.aeo.programme.Programme;
import customs.aeo.programme.ProgrammeComparison;
import customs.aeo.programme.ProgrammeFaults;
import customs.aeo.programme.ProgrammeWords;
import customs.aeo.programme.Programmes;
import customs.platform.act.Act;
import customs.platform.act.Actor;
import customs.platform.http.Expected;
import customs.platform.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** One administrator loads a version of the law, another puts it into force. */
@ApplicationScoped
@Transactional
public class Enactment {
    private final ProgrammeVersions versions;
    private final Programmes programmes;
    private final ProgrammeWords words;
    private final OpenCases cases;
    private final LawFollower follower;
    private final Event<LawFollower.Changed> changed;
    private final Clock clock;

    Enactment(
            ProgrammeVersions versions,
            Programmes programmes,
            ProgrammeWords words,
            OpenCases cases,
            LawFollower follower,
            Event<LawFollower.Changed> changed,
            Clock clock) {
        this.versions = versions;
        this.programmes = programmes;
        this.words = words;
        this.cases = cases;
        this.follower = follower;
        this.changed = changed;
        this.clock = clock;
    }

    ProgrammeVersion load(String yaml, Act act) {
        var programme = sound(yaml, administration(act.by()));
        versions.named(programme.code(), programme.version()).ifPresent(present -> {
            throw new Refusal(
                    "programme-version-taken",
                    "Version %s of %s is loaded already.".formatted(programme.version(), programme.code()));
        });
        var version = ProgrammeVersion.load(programme, yaml, sha256(yaml), act);
        versions.persist(version);
        versions.flush();
        return version;
    }

    /** The law may have changed since the file was loaded: it is read again before it binds anyone. */
    ProgrammeVersion activate(UUID id, Expected expected, Act act) {
        var version = found(id, expected, act);
        version.activate(act);
        var own = act.by().administration();
        if (version.active().size() == 1) {
            sound(version.content(), own);
        }
        versions.flush();
        var law = follower.read(versions.mark());
        changed.fire(law);
        return version;
    }

    ProgrammeVersion reject(UUID id, Expected expected, Act act) {
        var version = found(id, expected, act);
        version.reject(act);
        versions.flush();
        return version;
    }

    ProgrammeVersion read(UUID id, Actor actor) {
        administration(actor);
        return versions.get(id, actor);
    }

    List<ProgrammeVersion> all(Actor actor) {
        return versions.of(administration(actor));
    }

    /** What a version changes, and how many open cases it touches. */
    Effect effect(UUID id, Actor actor) {
        var version = read(id, actor);
        var own = administration(actor);
        var next = read(version);
        var before = before(next, own);
        return new Effect(
                version,
                ProgrammeComparison.of(before.orElse(null), next, words, actor.language(), false),
                cases.touched(own, next),
                next.validFrom().isBefore(programmes.today(own, clock.instant())));
    }

    /** @param past its first day has passed */
    record Effect(ProgrammeVersion version, ProgrammeComparison comparison, OpenCases.Touched touched, boolean past) {}

    /** The version that holds on the first day of the next one, or today: what people know. */
    private Optional<Programme> before(Programme next, String administration) {
        return programmes
                .of(administration, next.validFrom().minusDays(1))
                .or(() -> programmes.of(administration, programmes.today(administration, clock.instant())))
                .filter(before ->
                        !before.code().equals(next.code()) || !before.version().equals(next.version()));
    }

    private Programme sound(String yaml, String administration) {
        try {
            return programmes.check(yaml, administration);
        } catch (ProgrammeFaults e) {
            throw e.refusal();
        }
    }

    private Programme read(ProgrammeVersion version) {
        try {
            return programmes.check(version.content());
        } catch (ProgrammeFaults e) {
            throw e.refusal();
        }
    }

    private ProgrammeVersion found(UUID id, Expected expected, Act act) {
        var version = read(id, act.by());
        expected.check(version);
        return version;
    }

    private static String administration(Actor actor) {
        if (actor.administration() == null) {
            throw Refusal.notFound("programme version");
        }
        return actor.administration();
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
