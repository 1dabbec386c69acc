package customs.aeo.enactment;

import customs.platform.act.ActLink;
import customs.platform.act.Actor;
import customs.platform.http.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A loaded version of a programme and how far it is on its way into force. */
@Schema(description = "A version that was loaded, and for whom it is in force")
public record ProgrammeVersionView(
        @Schema(required = true) UUID id,
        @Schema(required = true) int version,
        @Schema(required = true, examples = "xa") String code,
        @Schema(required = true, examples = "2027-01") String edition,
        @Schema(required = true) LocalDate validFrom,
        @Schema(nullable = true) LocalDate validTo,
        @Schema(required = true) ProgrammeVersion.Stage stage,

        @Schema(required = true, description = "Administrations for which the file is meant")
        List<String> administrations,

        @Schema(required = true, description = "Of these, those that have put it into force")
        List<String> activeFor,

        @Schema(required = true, description = "SHA-256 of the file, hexadecimal")
        String sha256,

        @Schema(required = true) Instant loadedAt,

        @Schema(required = true, description = "By the caller, who therefore cannot put it into force")
        boolean loadedByYou,

        @Schema(required = true) List<ActLink> acts)
        implements Versioned {

    static ProgrammeVersionView of(ProgrammeVersion it, Actor actor) {
        return new ProgrammeVersionView(
                it.id(),
                it.version(),
                it.code(),
                it.edition(),
                it.validFrom(),
                it.validTo(),
                it.stage(),
                it.administrations(),
                List.copyOf(it.active()),
                it.sha256(),
                it.loadedAt(),
                it.loadedBy(actor.id()),
                acts(it, actor));
    }

    private static List<ActLink> acts(ProgrammeVersion it, Actor actor) {
        var acts = new ArrayList<ActLink>();
        if (actor.has("administrator") && it.stage() != ProgrammeVersion.Stage.REJECTED) {
            var href = "/api/v1/programme-versions/" + it.id();
            if (!it.loadedBy(actor.id()) && !it.activeFor(actor.administration())) {
                acts.add(ActLink.post("activate", href + "/activation"));
            }
            if (it.stage() == ProgrammeVersion.Stage.LOADED) {
                acts.add(ActLink.post("reject", href + "/rejection"));
            }
        }
        return acts;
    }
}
