package customs.aeo.programme;

import customs.aeo.clock.LegalSource;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a rule is written, and how sure that is. */
@Schema(description = "Legal source; UNVERIFIED and RULING are to be shown as such")
public record SourceView(
        @Schema(required = true) String reference,
        @Schema(required = true) LegalSource.Standing standing) {
    public static SourceView of(LegalSource source) {
        return source == null ? null : new SourceView(source.reference(), source.standing());
    }
}
