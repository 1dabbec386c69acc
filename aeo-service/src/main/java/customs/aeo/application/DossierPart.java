package customs.aeo.application;

import java.util.List;
import java.util.UUID;

/** A part of the dossier that is filled in rather than attached. */
public interface DossierPart {
    /** Codes of the programme's documents that it stands for, once it was handed in. */
    List<String> documents(UUID application);
}
