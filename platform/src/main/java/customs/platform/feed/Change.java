package customs.platform.feed;

import com.fasterxml.jackson.annotation.JsonRawValue;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.time.Instant;
import java.util.UUID;

/** One change in the shape of a CloudEvent (1.0, structured JSON). */
@Schema(description = "One change, CloudEvents 1.0")
public record Change(
        String specversion,

        @Schema(description = "Unique within source: number of the history row")
        String id,

        @Schema(examples = "/aeo-service") String source,
        @Schema(examples = "customs.application.grant") String type,

        @Schema(description = "Id of the aggregate that changed")
        UUID subject,

        Instant time,
        String datacontenttype,
        ChangeData data) {

    /**
     * @param tenant administration, null for none
     * @param number step number within the aggregate
     * @param hash   of the step
     */
    public record ChangeData(
            String tenant,
            int number,
            String act,
            String stage,
            String actor,
            @JsonRawValue @Schema(type = SchemaType.OBJECT) String facts,
            String hash) {}
}
