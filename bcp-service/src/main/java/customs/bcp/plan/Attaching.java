package customs.bcp.plan;

import customs.platform.act.Act;
import customs.platform.act.ActLink;
import customs.platform.act.Actor;
import customs.platform.http.Expected;
import customs.platform.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/** Files that authors attach to a draft; they are sealed with it and go over into the next version. */
@ApplicationScoped
@Transactional
public class Attaching {
    private static final int LARGEST = 20 * 1024 * 1024;
    private static final int MOST = 50;
    private static final int LONGEST_NAME = 200;

    private final Plans plans;
    private final PlanAttachments attachments;
    private final Clock clock;

    Attaching(Plans plans, PlanAttachments attachments, Clock clock) {
        this.plans = plans;
        this.attachments = attachments;
        this.clock = clock;
    }

    /** @param bytes what is in the file */
    record AttachedFile(String name, String mediaType, byte[] bytes) {}

    public List<PlanAttachmentView> list(UUID id, Actor actor) {
        var version = plans.version(id, actor);
        return attachments.of(id, actor).stream()
                .map(attachment -> view(attachment, version, actor))
                .toList();
    }

    PlanAttachmentView read(UUID id, Actor actor) {
        var attachment = attachments.get(id, actor);
        return view(attachment, plans.version(attachment.planVersionId(), actor), actor);
    }

    AttachedFile file(UUID id, Actor actor) {
        var attachment = attachments.get(id, actor);
        return new AttachedFile(
                attachment.name(),
                attachment.kindOf().mediaType(),
                attachments.bytes(attachment.administration(), attachment.sha256()));
    }

    /** What is in a file; whoever asks has made sure that it may be seen. */
    public byte[] bytes(String administration, String sha256) {
        return attachments.bytes(administration, sha256);
    }

    public PlanAttachmentView attach(UUID id, String fileName, byte[] content, Actor actor) {
        var version = plans.lockedVersion(id, actor);
        var name = name(fileName);
        if (content.length > LARGEST) {
            throw new Refusal("too-large", "A file has at most 20 MB.");
        }
        var kind = AttachmentKind.of(name, content);
        var act = new Act(actor, clock.instant());
        var there = attachments.of(id, actor);
        if (there.size() >= MOST) {
            throw new Refusal("too-many-files", "A version has at most %d files.".formatted(MOST));
        }
        if (there.stream().anyMatch(one -> one.name().equals(name))) {
            throw Refusal.invalid("name", "REPEATED", "There is a file %s already; remove it first.".formatted(name));
        }
        var hash = hash(content);
        version.files("file-attached", hash, act);
        attachments.keep(version.administration(), hash, content);
        var attachment = new PlanAttachment(version, name, kind, content.length, hash, act);
        attachments.add(attachment);
        attachments.flush();
        return view(attachment, version, actor);
    }

    void remove(UUID id, Expected expected, Actor actor) {
        var attachment = attachments.get(id, actor);
        expected.check(attachment);
        var version = plans.lockedVersion(attachment.planVersionId(), actor);
        var act = new Act(actor, clock.instant());
        version.files("file-removed", attachment.sha256(), act);
        attachment.remove(act);
        attachments.flush();
    }

    private static String name(String given) {
        var name = given == null ? "" : given.strip();
        if (name.isEmpty()
                || name.length() > LONGEST_NAME
                || name.chars().anyMatch(c -> c < ' ' || c == '/' || c == '\\')) {
            throw Refusal.invalid(
                    "name", "FILE_NAME", "A file has a name of at most 200 characters, without a folder.");
        }
        return name;
    }

    private static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PlanAttachmentView view(PlanAttachment attachment, PlanVersion version, Actor actor) {
        return new PlanAttachmentView(
                attachment.id(),
                attachment.version(),
                attachment.planVersionId(),
                attachment.name(),
                attachment.kindOf(),
                attachment.kindOf().mediaType(),
                attachment.size(),
                attachment.sha256(),
                attachment.attachedAt(),
                attachment.attachedByName(),
                version.stage() == PlanStage.DRAFT && actor.has("bcp-author")
                        ? List.of(ActLink.delete("remove", AttachmentResource.PATH + "/" + attachment.id()))
                        : List.of());
    }
}
