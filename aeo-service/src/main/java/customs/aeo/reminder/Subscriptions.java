package customs.aeo.reminder;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.List;
import java.util.Optional;

/** All subscriptions. */
@ApplicationScoped
class Subscriptions implements PanacheRepositoryBase<Subscription, String> {
    Optional<Subscription> of(String person) {
        return findByIdOptional(person);
    }

    Optional<Subscription> ofFeed(String hash) {
        return find("feedHash", hash).firstResultOptional();
    }

    List<String> withAddress() {
        return find("address is not null order by person").project(Person.class).list().stream()
                .map(Person::person)
                .toList();
    }

    record Person(String person) {}
}
