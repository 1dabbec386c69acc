package customs.monitoring.catalogue;

import customs.platform.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The versions of the catalogue that this release brings, newest last; read once. */
@ApplicationScoped
public class Catalogues {
    private static final List<String> FOLDERS = List.of("catalogue/2024-1");

    private final Map<String, Catalogue> versions = new LinkedHashMap<>();

    public Catalogues() {
        for (String folder : FOLDERS) {
            Catalogue catalogue = CatalogueFile.onClassPath(folder);
            versions.put(catalogue.version(), catalogue);
        }
    }

    /** The newest version. */
    public Catalogue current() {
        return List.copyOf(versions.values()).getLast();
    }

    /** @throws Refusal not-found for a version that was never loaded */
    public Catalogue version(String version) {
        Catalogue catalogue = versions.get(version);
        if (catalogue == null) {
            throw Refusal.notFound("catalogue version");
        }
        return catalogue;
    }
}
