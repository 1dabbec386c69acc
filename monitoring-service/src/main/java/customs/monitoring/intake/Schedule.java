package customs.monitoring.intake;

import customs.monitoring.catalogue.Indicator.Source;
import customs.monitoring.report.Deliveries;
import customs.monitoring.report.Receipt;
import customs.monitoring.report.Receipt.Wanted;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** When which sister is asked next, and how the last attempt went. */
@ApplicationScoped
@Transactional
class Schedule implements Deliveries, PanacheRepositoryBase<Delivery, UUID> {
    static final List<Source> SISTERS = List.of(Source.AEO, Source.BCP);

    private final Receipt receipt;
    private final Duration refresh;
    private final int batch;
    private final Clock clock;

    Schedule(
            Receipt receipt,
            @ConfigProperty(name = "customs.intake.refresh") Duration refresh,
            @ConfigProperty(name = "customs.intake.batch") int batch,
            Clock clock) {
        this.receipt = receipt;
        this.refresh = refresh;
        this.batch = batch;
        this.clock = clock;
    }

    /** One question to one sister. */
    record Due(UUID id, String administration, int dataYear) {}

    /** What to ask this sister now; questions for newly opened reports are added on the way. */
    List<Due> due(Source source) {
        Instant now = clock.instant();
        Map<Wanted, Delivery> known = list("source", source).stream()
                .collect(
                        Collectors.toMap(one -> new Wanted(one.administration(), one.dataYear()), Function.identity()));
        return receipt.wanted(now).stream()
                .map(wanted -> known.containsKey(wanted)
                        ? known.get(wanted)
                        : entry(wanted.administration(), wanted.dataYear(), source, now))
                .filter(one -> !one.nextAttemptAt().isAfter(now))
                .sorted(Comparator.comparing(Delivery::nextAttemptAt))
                .limit(batch)
                .map(one -> new Due(one.id(), one.administration(), one.dataYear()))
                .toList();
    }

    void succeeded(UUID delivery) {
        findById(delivery).succeeded(clock.instant(), refresh);
    }

    void failed(UUID delivery) {
        findById(delivery).failed(clock.instant());
    }

    @Override
    public List<State> of(String administration, int dataYear) {
        return SISTERS.stream()
                .map(source -> known(administration, dataYear, source)
                        .map(one -> new State(
                                source, one.lastAttemptAt(), one.lastSuccessAt(), one.nextAttemptAt(), one.failures()))
                        .orElseGet(() -> new State(source, null, null, null, 0)))
                .toList();
    }

    @Override
    public void hurry(String administration, int dataYear) {
        SISTERS.forEach(source ->
                entry(administration, dataYear, source, clock.instant()).hurry(clock.instant()));
    }

    private Delivery entry(String administration, int dataYear, Source source, Instant now) {
        return known(administration, dataYear, source).orElseGet(() -> {
            Delivery added = new Delivery(administration, dataYear, source, now);
            persist(added);
            return added;
        });
    }

    private Optional<Delivery> known(String administration, int dataYear, Source source) {
        return find("administration = ?1 and dataYear = ?2 and source = ?3", administration, dataYear, source)
                .firstResultOptional();
    }
}
