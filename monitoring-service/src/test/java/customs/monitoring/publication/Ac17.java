package customs.monitoring.publication;

import customs.monitoring.catalogue.Catalogue;
import customs.monitoring.catalogue.Catalogues;
import customs.monitoring.catalogue.Entry;
import customs.monitoring.catalogue.Indicator;
import customs.monitoring.catalogue.Reading;
import customs.monitoring.catalogue.Status;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The two figures of the worked message: 17 of 20 functions covered, and agreements that cannot exist. */
final class Ac17 {
    static final Catalogue CATALOGUE = new Catalogues().current();

    private Ac17() {}

    static List<Datum> data() {
        return List.of(
                datum("I5_07", new Entry(Status.M, null, null, null, null, null, null, "The union negotiates them.")),
                datum(
                        "I1_03",
                        new Entry(Status.A, null, new BigDecimal("17"), new BigDecimal("20"), null, null, null, null)));
    }

    static String golden(String name) {
        try (InputStream in = Ac17.class.getResourceAsStream("/publication/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Datum datum(String code, Entry entry) {
        Indicator indicator = CATALOGUE.indicators().get(code);
        return Datum.of("AU", indicator, Indicator.TOTAL, 2026, Reading.of(indicator, entry, ""), Confidentiality.F);
    }
}
