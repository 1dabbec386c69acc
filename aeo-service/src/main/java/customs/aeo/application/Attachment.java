package customs.aeo.application;

import customs.platform.act.Act;
import customs.platform.act.Actor;
import customs.platform.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/** Files that support an application. */
@ApplicationScoped
@Transactional
public class Attachment {
    private final Applications applications;
    private final Evidences evidences;
    private final CaseClocks clocks;
    private final int largest;

    Attachment(
            Applications applications,
            Evidences evidences,
            CaseClocks clocks,
            @ConfigProperty(name = "customs.aeo.evidence.largest") int largest) {
        this.applications = applications;
        this.evidences = evidences;
        this.clocks = clocks;
        this.largest = largest;
    }

    /** @param document code of a document that the programme wants, or null */
    public EvidenceView attach(UUID id, String document, String fileName, InputStream bytes, Act act) {
        return attach(id, document, fileName, null, false, bytes, act);
    }

    /**
     * @param validUntil last day on which the file proves anything, or null when it has no such day
     * @param asked a part of the case that is open to the applicant wants the file
     */
    public EvidenceView attach(
            UUID id,
            String document,
            String fileName,
            LocalDate validUntil,
            boolean asked,
            InputStream bytes,
            Act act) {
        var application = applications.get(id, act.by());
        var content = read(bytes);
        var kind = FileKind.of(fileName, content);
        if (document != null && !clocks.programme(application).dossier().containsKey(document)) {
            throw Refusal.invalid("document", "UNKNOWN", "The programme knows no document %s.".formatted(document));
        }
        var evidence = new Evidence(id, document, fileName, kind.mediaType(), content.length, sha256(content), act);
        evidence.validUntil(validUntil);
        application.attached(evidence.id(), evidence.sha256(), document, asked, act);
        evidences.keep(evidence, content);
        return EvidenceView.of(evidence);
    }

    List<EvidenceView> list(UUID id, Actor actor) {
        applications.get(id, actor);
        return evidences.of(id).stream().map(EvidenceView::of).toList();
    }

    /**
     * Files that an answer may refer to: those of the case, and those of the operator's other cases that were handed
     * in, newest first.
     */
    public List<EvidenceView> citable(AeoApplication application) {
        return evidences.ofOperator(application.operatorId(), application.id()).stream()
                .map(EvidenceView::of)
                .toList();
    }

    /** A file and what it is. */
    record Download(EvidenceView evidence, byte[] content) {}

    Download download(UUID id, UUID evidence, Actor actor) {
        applications.get(id, actor);
        return evidences
                .of(id, evidence)
                .map(found -> new Download(EvidenceView.of(found), evidences.content(found.id())))
                .orElseThrow(() -> Refusal.notFound("file"));
    }

    private byte[] read(InputStream bytes) {
        try {
            var content = bytes == null ? new byte[0] : bytes.readNBytes(largest + 1);
            if (content.length > largest) {
                throw new Refusal("too-large", "A file has at most %d MB.".formatted(largest / 1024 / 1024));
            }
            return content;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
