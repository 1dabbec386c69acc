package customs.monitoring.publication;

import customs.monitoring.catalogue.Status;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** What holds for every message. */
class SdmxPropertiesTest {

    @Property(tries = 100)
    void theOrderOfFiguresChangesNothing(@ForAll("data") List<Datum> data, @ForAll long seed) {
        List<Datum> shuffled = new ArrayList<>(data);
        Collections.shuffle(shuffled, new Random(seed));
        for (SdmxVersion version : SdmxVersion.values()) {
            assertEquals(
                    SdmxCsvTest.written(Dataflow.SCORES, version, data),
                    SdmxCsvTest.written(Dataflow.SCORES, version, shuffled));
        }
    }

    @Property(tries = 100)
    void everyLineHasAFieldForEachColumnAndAValueOnlyWhereTheStatusShowsOne(@ForAll("data") List<Datum> data) {
        List<String> lines = SdmxCsvTest.written(Dataflow.SCORES, SdmxVersion.V2_1, data)
                .lines()
                .toList();
        assertEquals(data.size() + 1, lines.size());
        for (String line : lines.subList(1, lines.size())) {
            String[] fields = line.split(",", -1);
            assertEquals(12, fields.length);
            Status status = Status.valueOf(fields[9]);
            assertEquals(status.usable() && status != Status.Q, !"NaN".equals(fields[8]), line);
        }
    }

    @Provide
    Arbitrary<List<Datum>> data() {
        return Combinators.combine(
                        Arbitraries.of("XA", "XB", "XR"),
                        Arbitraries.of("MEMBER", "T1", "T2", "C1_1"),
                        Arbitraries.integers().between(2025, 2030),
                        Arbitraries.bigDecimals()
                                .between(BigDecimal.ZERO, BigDecimal.valueOf(100))
                                .ofScale(6),
                        Arbitraries.of(Status.class),
                        Arbitraries.of(Confidentiality.class))
                .as(Datum::score)
                .list()
                .uniqueElements(datum -> List.of(datum.refArea(), datum.indicator(), datum.year()))
                .ofMaxSize(20);
    }
}
