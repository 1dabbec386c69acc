package customs.monitoring.publication;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Writes figures as an SDMX-JSON data message with one flat data set: every figure stands under the places of its codes in
 * the lists of its dimensions.
 */
public final class SdmxJson {
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private final Dataflow flow;
    private final SdmxVersion version;
    private final CodeName names;

    /**
     * What the message says of itself.
     *
     * @param id       identifies the message: letters, digits, {@code _ @ $ -}
     * @param prepared when the data version was frozen, not when it was asked for, so that the bytes stay the same
     * @param test     the figures are invented, for demonstration
     */
    public record Header(String id, Instant prepared, boolean test) {}

    public SdmxJson(Dataflow flow, SdmxVersion version, CodeName names) {
        this.flow = flow;
        this.version = version;
        this.names = names;
    }

    /** Writes UTF-8 and leaves the stream open. */
    public void write(Header header, Collection<Datum> data, OutputStream to) throws IOException {
        List<Datum> ordered = Datum.ordered(data);
        try (JsonGenerator json = JSON.createGenerator(to)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            new Message(json, ordered).write(header);
        }
    }

    /** One message in the making. */
    private final class Message {
        private final JsonGenerator json;
        private final List<Datum> data;
        private final Map<Component, List<String>> codes = new EnumMap<>(Component.class);

        Message(JsonGenerator json, List<Datum> data) {
            this.json = json;
            this.data = data;
            List<Component> coded = new ArrayList<>(Component.DIMENSIONS);
            coded.addAll(Component.ATTRIBUTES);
            for (Component component : coded) {
                codes.put(
                        component,
                        List.copyOf(data.stream().map(component::code).collect(Collectors.toCollection(TreeSet::new))));
            }
        }

        void write(Header header) throws IOException {
            json.writeStartObject();
            json.writeStringField("$schema", version.schema());
            meta(header);
            json.writeObjectFieldStart("data");
            structures();
            dataSets();
            json.writeEndObject();
            json.writeEndObject();
        }

        private void meta(Header header) throws IOException {
            json.writeObjectFieldStart("meta");
            json.writeStringField("schema", version.schema());
            json.writeStringField("id", header.id());
            json.writeBooleanField("test", header.test());
            json.writeStringField("prepared", header.prepared().toString());
            json.writeArrayFieldStart("contentLanguages");
            json.writeString(names.language().getLanguage());
            json.writeEndArray();
            json.writeObjectFieldStart("sender");
            json.writeStringField("id", flow.agency());
            json.writeStringField("name", names.sender());
            json.writeEndObject();
            json.writeEndObject();
        }

        private void structures() throws IOException {
            json.writeArrayFieldStart("structures");
            json.writeStartObject();
            json.writeArrayFieldStart("dataSets");
            json.writeNumber(0);
            json.writeEndArray();
            links();
            json.writeObjectFieldStart("dimensions");
            atObservation(Component.DIMENSIONS);
            json.writeEndObject();
            json.writeObjectFieldStart("measures");
            json.writeArrayFieldStart("observation");
            json.writeStartObject();
            idAndName(Component.OBS_VALUE);
            json.writeObjectFieldStart("format");
            json.writeStringField("dataType", "Decimal");
            json.writeEndObject();
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
            json.writeObjectFieldStart("attributes");
            atObservation(Component.ATTRIBUTES);
            json.writeEndObject();
            json.writeEndObject();
            json.writeEndArray();
        }

        private void atObservation(List<Component> components) throws IOException {
            for (String level : List.of("dataSet", "series")) {
                json.writeArrayFieldStart(level);
                json.writeEndArray();
            }
            json.writeArrayFieldStart("observation");
            for (Component component : components) {
                component(component, Component.DIMENSIONS.indexOf(component));
            }
            json.writeEndArray();
        }

        private void component(Component component, int keyPosition) throws IOException {
            json.writeStartObject();
            idAndName(component);
            if (keyPosition >= 0) {
                json.writeNumberField("keyPosition", keyPosition);
            } else {
                json.writeObjectFieldStart("relationship");
                json.writeObjectFieldStart("observation");
                json.writeEndObject();
                json.writeEndObject();
            }
            // A list of values is never empty: without figures there is none.
            if (!data.isEmpty()) {
                json.writeArrayFieldStart("values");
                for (String code : codes.get(component)) {
                    value(component, code);
                }
                json.writeEndArray();
            }
            json.writeEndObject();
        }

        private void value(Component component, String code) throws IOException {
            json.writeStartObject();
            if (component == Component.TIME_PERIOD) {
                json.writeStringField("value", code);
                json.writeStringField("start", code + "-01-01T00:00:00Z");
                json.writeStringField("end", code + "-12-31T23:59:59Z");
            } else {
                json.writeStringField("id", code);
                json.writeStringField("name", names.code(component, code));
            }
            json.writeEndObject();
        }

        private void idAndName(Component component) throws IOException {
            json.writeStringField("id", component.name());
            json.writeStringField("name", names.component(component));
        }

        private void dataSets() throws IOException {
            json.writeArrayFieldStart("dataSets");
            json.writeStartObject();
            json.writeNumberField("structure", 0);
            json.writeStringField("action", version.action());
            links();
            json.writeObjectFieldStart("observations");
            for (Datum datum : data) {
                observation(datum);
            }
            json.writeEndObject();
            json.writeEndObject();
            json.writeEndArray();
        }

        private void observation(Datum datum) throws IOException {
            json.writeArrayFieldStart(Component.DIMENSIONS.stream()
                    .map(dimension -> Integer.toString(place(dimension, datum)))
                    .collect(Collectors.joining(":")));
            if (datum.value() != null) {
                json.writeNumber(datum.plain());
            } else if (version.missing().isEmpty()) {
                json.writeNull();
            } else {
                json.writeString(version.missing());
            }
            for (Component attribute : Component.ATTRIBUTES) {
                json.writeNumber(place(attribute, datum));
            }
            json.writeEndArray();
        }

        private int place(Component component, Datum datum) {
            return Collections.binarySearch(codes.get(component), component.code(datum));
        }

        private void links() throws IOException {
            json.writeArrayFieldStart("links");
            json.writeStartObject();
            json.writeStringField("rel", "dataflow");
            json.writeStringField("urn", flow.urn());
            json.writeEndObject();
            json.writeEndArray();
        }
    }
}
