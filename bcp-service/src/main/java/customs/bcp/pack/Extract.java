package customs.bcp.pack;

import customs.bcp.plan.PlanContent;
import customs.bcp.plan.Team;
import customs.platform.problem.Refusal;

import java.util.List;

/**
 * For whom a pack is printed.
 *
 * @param team code of a team, null for none
 * @param role a function, null for none; both null for the whole plan
 */
record Extract(String team, String role) {
    static final Extract WHOLE = new Extract(null, null);

    /** @throws Refusal invalid, when both are asked for */
    static Extract of(String team, String role) {
        if (team != null && role != null) {
            throw Refusal.invalid("role", "ONE_OF", "An extract is for a team or for a function, not for both.");
        }
        return new Extract(team, role);
    }

    boolean whole() {
        return team == null && role == null;
    }

    /**
     * The functions that it is for.
     *
     * @throws Refusal not-found, when the plan has no such team or function
     */
    List<String> roles(PlanContent content) {
        if (role != null) {
            if (!content.roles().contains(role)) {
                throw Refusal.notFound("function in this plan");
            }
            return List.of(role);
        }
        if (team != null) {
            return content.teams().stream()
                    .filter(one -> one.code().equals(team))
                    .findFirst()
                    .map(Team::roles)
                    .orElseThrow(() -> Refusal.notFound("team in this plan"));
        }
        return content.roles();
    }

    String name(PlanContent content) {
        return role != null
                ? role
                : content.teams().stream()
                        .filter(one -> one.code().equals(team))
                        .map(Team::name)
                        .findFirst()
                        .orElse(team);
    }
}
