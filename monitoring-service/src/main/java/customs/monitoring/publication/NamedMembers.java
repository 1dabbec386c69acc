package customs.monitoring.publication;

import customs.monitoring.membership.Member;
import customs.monitoring.membership.Members;
import customs.monitoring.recommendation.Membership;
import jakarta.enterprise.context.ApplicationScoped;

import java.time.LocalDate;
import java.util.Optional;

/** Tells recommendations who is a Member. */
@ApplicationScoped
class NamedMembers implements Membership {
    private final Members members;

    NamedMembers(Members members) {
        this.members = members;
    }

    @Override
    public Optional<Boolean> demonstration(String member, LocalDate day) {
        return members.find(member).filter(one -> one.on(day)).map(Member::demonstration);
    }

    @Override
    public String name(String member) {
        return members.find(member).map(Member::name).orElse(member);
    }
}
