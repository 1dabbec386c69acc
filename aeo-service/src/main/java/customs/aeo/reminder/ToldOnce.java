package customs.aeo.reminder;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** What people were told. */
@ApplicationScoped
class ToldOnce implements PanacheRepositoryBase<Told, Long> {
    boolean told(String person, Duty duty, String occasion) {
        return count(
                        "person = ?1 and about = ?2 and clock = ?3 and dueOn = ?4 and occasion = ?5",
                        person,
                        duty.about(),
                        duty.clock(),
                        duty.due(),
                        occasion)
                > 0;
    }
}
