package customs.bcp.whatif;

import customs.bcp.estate.FrozenEstate;

import java.util.UUID;

/**
 * The caller's own estate as it was when a result was reckoned; kept as long as the result may be asked about.
 *
 * @param hash SHA-256 of its canonical text
 */
public record FrozenEstateReference(UUID id, String hash) {
    static FrozenEstateReference of(FrozenEstate estate) {
        return new FrozenEstateReference(estate.id(), estate.hash());
    }
}
