package customs.aeo.dependent;

import customs.platform.act.ActLink;
import customs.platform.act.Actor;
import customs.platform.http.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** A decision that rests on an authorisation. */
@Schema(description = "Another decision that rests on an authorisation, and how it stands")
public record DependentView(
        @Schema(required = true) UUID id,
        @Schema(required = true) int version,
        @Schema(required = true) UUID operatorId,

        @Schema(required = true, examples = "CENTRALISED_CLEARANCE")
        String kind,

        @Schema(required = true) String reference,
        @Schema(required = true) DependentDecision.Stage stage,

        @Schema(required = true, description = "First day as it stands now")
        LocalDate since,

        @Schema(required = true) List<RestView> restsOn,

        @Schema(required = true, description = "Why it is out of force; empty when it is in force")
        List<CauseView> causes,

        @Schema(required = true) List<ActLink> acts)
        implements Versioned {

    @Schema(name = "DependentRest", description = "What it rests on: a level, a criterion, or another decision's id")
    public record RestView(
            @Schema(required = true) Rest.Kind kind,
            @Schema(required = true) String code) {}

    @Schema(name = "DependentCause", description = "Why it is out of force")
    public record CauseView(
            @Schema(required = true) UUID id,
            @Schema(required = true) boolean lasting,

            @Schema(required = true, description = "A dependent decision's own fault, not the authorisation's")
            boolean own) {}

    static DependentView of(DependentDecision it, Actor actor) {
        var acts = new ArrayList<ActLink>();
        if (actor.has("aeo-officer")) {
            var href = "/api/v1/dependent-decisions/" + it.id();
            acts.add(
                    it.ownFault()
                            ? ActLink.post("restore", href + "/restoration")
                            : ActLink.post("suspend", href + "/suspension"));
        }
        return new DependentView(
                it.id(),
                it.version(),
                it.operatorId(),
                it.type(),
                it.reference(),
                it.stage(),
                it.since(),
                it.restsOn().stream()
                        .map(rest -> new RestView(rest.kind(), rest.code()))
                        .sorted(Comparator.comparing(RestView::kind).thenComparing(RestView::code))
                        .toList(),
                it.causes().stream()
                        .map(cause -> new CauseView(cause.id(), cause.lasting(), cause.own()))
                        .sorted(Comparator.comparing(CauseView::id))
                        .toList(),
                acts);
    }
}
