package customs.aeo.demonstration;

import customs.aeo.operator.Operators;
import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;

import java.time.LocalDate;

/** The demonstration records for tests that share them: made by whoever needs them first. */
public final class DemonstrationRecords {
    private DemonstrationRecords() {}

    public static synchronized void present() {
        var operators = Arc.container().instance(Operators.class).get();
        var there = QuarkusTransaction.requiringNew().call(() -> operators
                .identified("XA", "TIN", "XA00000000000001", LocalDate.of(2026, 11, 24))
                .isPresent());
        if (!there) {
            Arc.container().instance(Demonstration.class).get().create();
        }
    }
}
