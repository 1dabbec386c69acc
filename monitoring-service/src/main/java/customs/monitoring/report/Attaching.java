package customs.monitoring.report;

import customs.monitoring.catalogue.Catalogue;
import customs.monitoring.catalogue.Catalogues;
import customs.monitoring.catalogue.Point;
import customs.monitoring.catalogue.Theme;
import customs.platform.act.Act;
import customs.platform.act.Actor;
import customs.platform.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A contributor puts files beside answers and says to whom delivered figures are open; the Secretariat reads the files. */
@ApplicationScoped
@Transactional
class Attaching {
    private static final int LARGEST_BYTES = 20 * 1024 * 1024;
    private static final int MOST_FILES = 10;

    /** How a file of each kind begins. */
    private static final Map<String, byte[]> KINDS = Map.of(
            "application/pdf", "%PDF-".getBytes(StandardCharsets.US_ASCII),
            "image/png", new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'},
            "image/jpeg", new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff});

    private final Reports reports;
    private final Cycles cycles;
    private final Sections sections;
    private final Figures figures;
    private final FigureDisclosures disclosures;
    private final EvidenceFiles files;
    private final Catalogues catalogues;
    private final Dossiers dossiers;
    private final Clock clock;

    Attaching(
            Reports reports,
            Cycles cycles,
            Sections sections,
            Figures figures,
            FigureDisclosures disclosures,
            EvidenceFiles files,
            Catalogues catalogues,
            Dossiers dossiers,
            Clock clock) {
        this.reports = reports;
        this.cycles = cycles;
        this.sections = sections;
        this.figures = figures;
        this.disclosures = disclosures;
        this.files = files;
        this.catalogues = catalogues;
        this.dossiers = dossiers;
        this.clock = clock;
    }

    /** A file with its bytes. */
    record File(Evidence evidence, byte[] content) {}

    Dossier attach(UUID id, Point point, String name, byte[] content, Actor contributor) {
        Report report = reports.forEntry(id, contributor);
        report.checkEditable(clock.instant());
        if (content.length > LARGEST_BYTES) {
            throw new Refusal(
                    "too-large", "A file has at most 20 MB; this one has %d bytes.".formatted(content.length));
        }
        String kind = KINDS.entrySet().stream()
                .filter(one -> begins(content, one.getValue()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(
                        () -> new Refusal("unsupported-media-type", "Evidence is a PDF, or a picture as PNG or JPEG."));
        Section section = section(report, point);
        if (files.of(report.id()).stream()
                        .filter(one -> one.point().equals(point))
                        .count()
                >= MOST_FILES) {
            throw new Refusal("too-many-files", "An answer has at most %d files.".formatted(MOST_FILES));
        }
        Act act = new Act(contributor, clock.instant());
        report.begin(act);
        section.touch(point, act);
        files.add(new Evidence(report, point, name, kind, content.length, hash(content), act), content);
        return dossiers.of(report, contributor);
    }

    Dossier detach(UUID id, UUID evidence, Actor contributor) {
        Report report = reports.forEntry(id, contributor);
        report.checkEditable(clock.instant());
        Evidence found = files.of(report.id(), evidence);
        if (found.removed()) {
            throw Refusal.notFound("file");
        }
        Act act = new Act(contributor, clock.instant());
        section(report, found.point()).touch(found.point(), act);
        found.remove(act);
        files.flush();
        return dossiers.of(report, contributor);
    }

    /** For the administration itself and the Secretariat; also a file that was taken away since a version with it was signed. */
    File read(UUID id, UUID evidence, Actor reader) {
        Report report = reports.visible(id, reader);
        if (Viewpoint.of(reader, report.administration()) == Viewpoint.BODY) {
            throw Refusal.notFound("file");
        }
        Evidence found = files.of(report.id(), evidence);
        return new File(found, files.content(found));
    }

    /** Opens a delivered figure to others than the bodies, or keeps it from them; the figure itself stays. */
    Dossier disclose(UUID id, Point point, Disclosure disclosure, Actor contributor) {
        Report report = reports.forEntry(id, contributor);
        report.checkEditable(clock.instant());
        if (!figures.latest(report.administration(), report.dataYear()).containsKey(point)) {
            throw Refusal.notFound("delivered figure");
        }
        Act act = new Act(contributor, clock.instant());
        report.begin(act);
        section(report, point).touch(point, act);
        disclosures.persist(new FigureDisclosure(report, point, disclosure, act));
        disclosures.flush();
        return dossiers.of(report, contributor);
    }

    private Section section(Report report, Point point) {
        Catalogue catalogue =
                catalogues.version(cycles.findById(report.cycleId()).catalogueVersion());
        List<Theme> about = catalogue.themes().stream()
                .filter(theme -> theme.memberScored() && catalogue.points(theme).contains(point))
                .toList();
        return about.stream()
                .findFirst()
                .flatMap(theme -> sections.find(report.id(), theme.code()))
                .orElseThrow(() -> Refusal.notFound("indicator"));
    }

    private static boolean begins(byte[] content, byte[] with) {
        return content.length > with.length && java.util.Arrays.equals(content, 0, with.length, with, 0, with.length);
    }

    private static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
