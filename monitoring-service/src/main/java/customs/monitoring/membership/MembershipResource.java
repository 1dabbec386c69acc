package customs.monitoring.membership;

import customs.monitoring.membership.MembershipView.MembershipMemberView;
import customs.monitoring.membership.MembershipView.MembershipRegionView;
import customs.platform.act.Caller;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Who is a Member; open to anyone. */
@Path("/api/v1/members")
@Tag(name = "Membership")
@Produces(MediaType.APPLICATION_JSON)
class MembershipResource {
    private final Members members;
    private final Caller caller;
    private final Clock clock;

    MembershipResource(Members members, Caller caller, Clock clock) {
        this.members = members;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @PermitAll
    @Operation(operationId = "listMembers", summary = "The Members on a day, today unless told, by region")
    public MembershipView list(@QueryParam("on") LocalDate on) {
        var day = on == null ? LocalDate.ofInstant(clock.instant(), clock.getZone()) : on;
        boolean analyst = caller.actor().has("analyst");
        var counted = members.on(day);
        List<MembershipRegionView> regions = counted.stream()
                .collect(Collectors.groupingBy(Member::region, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(region -> new MembershipRegionView(
                        region.getKey().name(),
                        region.getKey().name(caller.language()),
                        region.getValue().size(),
                        region.getValue().stream()
                                .map(member -> new MembershipMemberView(
                                        member.code(),
                                        member.name(),
                                        member.from(),
                                        member.to(),
                                        analyst ? member.note() : null))
                                .toList()))
                .toList();
        return new MembershipView(day, counted.size(), regions);
    }
}
