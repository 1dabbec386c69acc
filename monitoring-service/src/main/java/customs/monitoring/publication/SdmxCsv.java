package customs.monitoring.publication;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes figures as an SDMX-CSV data message: RFC 4180, comma, CRLF, header, codes only, which never need quotes. */
public final class SdmxCsv {
    private static final String CRLF = "\r\n";

    private final Dataflow flow;
    private final SdmxVersion version;

    public SdmxCsv(Dataflow flow, SdmxVersion version) {
        this.flow = flow;
        this.version = version;
    }

    /** One line for each figure, ordered by key; a message without figures has the header alone. */
    public void write(Collection<Datum> data, Appendable to) throws IOException {
        to.append(Stream.concat(
                        Stream.of("STRUCTURE", "STRUCTURE_ID", "ACTION"),
                        Arrays.stream(Component.values()).map(Component::name))
                .collect(Collectors.joining(",", "", CRLF)));
        for (Datum datum : Datum.ordered(data)) {
            to.append(line(datum));
        }
    }

    private String line(Datum datum) {
        return Stream.concat(
                        Stream.of("dataflow", flow.reference(), version.actionCode()),
                        Arrays.stream(Component.values()).map(component -> field(component, datum)))
                .collect(Collectors.joining(",", "", CRLF));
    }

    private String field(Component component, Datum datum) {
        if (component != Component.OBS_VALUE) {
            return component.code(datum);
        }
        return datum.value() == null ? version.missing() : datum.plain();
    }
}
