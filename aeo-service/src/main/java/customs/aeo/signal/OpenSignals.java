package customs.aeo.signal;

import customs.aeo.authorisation.Reassessments;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.List;
import java.util.UUID;

/** The signals that still let something be looked at again. */
@ApplicationScoped
class OpenSignals implements Reassessments {
    private final Signals signals;

    OpenSignals(Signals signals) {
        this.signals = signals;
    }

    @Override
    public List<Reassessment> open(UUID operator) {
        return signals
                .list("operatorId = ?1 and stage <> ?2 order by receivedAt, id", operator, Signal.Stage.CLOSED)
                .stream()
                .map(signal -> new Reassessment(
                        signal.id(), signal.criteria(), signal.occurredOn(), signal.stage() == Signal.Stage.TAKEN))
                .toList();
    }
}
