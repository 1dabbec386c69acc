package customs.aeo.reminder;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** That a person was told once of a due day, so that nobody is told twice of the same. */
@Entity
@Table(name = "reminder_told")
class Told {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String person;

    @Column(name = "about_id")
    private UUID about;

    private String clock;

    @Column(name = "due_on")
    private LocalDate dueOn;

    private String occasion;

    @Column(name = "told_at")
    private Instant toldAt;

    protected Told() {}

    Told(String person, Duty duty, String occasion, Instant toldAt) {
        this.person = person;
        this.about = duty.about();
        this.clock = duty.clock();
        this.dueOn = duty.due();
        this.occasion = occasion;
        this.toldAt = toldAt;
    }
}
