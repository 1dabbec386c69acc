package customs.aeo.authorisation;

import customs.aeo.programme.SourceView;
import customs.aeo.wording.Sentence;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.time.LocalDate;

/** Close monitoring of a young firm. */
@Schema(description = "Close monitoring of a firm that was young when it was granted")
public record MonitoringView(
        @Schema(required = true) State state,
        @Schema(required = true) LocalDate from,

        @Schema(required = true, description = "Last day") LocalDate until,

        @Schema(nullable = true, description = "Day on which its end was recorded")
        LocalDate endedOn,

        @Schema(required = true, description = "Why it is, or was, monitored")
        Sentence reason,

        @Schema(required = true) SourceView source) {
    /** Whether it goes on. */
    public enum State {
        RUNNING,
        ENDED
    }
}
