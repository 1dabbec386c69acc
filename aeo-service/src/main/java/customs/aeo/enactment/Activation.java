package customs.aeo.enactment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import java.time.Instant;

/** An administration put a version into force for itself. */
@Embeddable
record Activation(
        String administration,
        @Column(name = "activated_by") String by,
        @Column(name = "activated_at") Instant at) {}
