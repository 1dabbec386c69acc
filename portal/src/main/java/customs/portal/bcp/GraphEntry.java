package customs.portal.bcp;

import customs.portal.form.Form;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.NotFoundException;
import org.eclipse.microprofile.rest.client.inject.RestClient;

import java.util.Arrays;
import java.util.List;

/** Reads what is changed in the graph itself, the time of a node or what it needs, and sends it. */
@RequestScoped
class GraphEntry {
    private static final int NAMED_MEMBERS = 30;

    private final BcpClient client;
    private final Form form;
    private final SpanEntry spans;

    GraphEntry(@RestClient BcpClient client, Form form, SpanEntry spans) {
        this.client = client;
        this.form = form;
        this.spans = spans;
    }

    /** Another time of the node in the middle. */
    record Time(String id, boolean service, Long seconds, String basis) {}

    /** A group of what it needs; without an id one more, without an entry one less. */
    record Group(String id, DependencyView.Entry entry) {}

    Object read() {
        return switch (form.text("deed")) {
            case "time" -> {
                form.named("/recoverySeconds", "recovery");
                yield new Time(
                        form.text("id"),
                        form.text("service").equals("true"),
                        spans.needed("recovery"),
                        form.textOrNull("basis"));
            }
            case "group" -> group(form.text("at"), form.text("id"));
            case "add" -> group("new", null);
            default -> throw new NotFoundException();
        };
    }

    private Group group(String at, String id) {
        if (form.ticked("remove")) {
            return new Group(id, null);
        }
        var members = "members-" + at;
        form.named("/members", members);
        for (int i = 0; i < NAMED_MEMBERS; i++) {
            form.named("/members/" + i, members);
        }
        for (var field : List.of("atLeast", "strength", "holdUpSeconds", "capacityLossPercent")) {
            form.named("/" + field, field + "-" + at);
        }
        var before = id == null ? null : client.dependency(id).dependency();
        return new Group(
                id,
                new DependencyView.Entry(
                        form.text("around"),
                        Arrays.stream(form.text(members).split("[,;\\s]+"))
                                .filter(code -> !code.isEmpty())
                                .toList(),
                        form.number("atLeast-" + at),
                        form.textOrNull("strength-" + at),
                        spans.needed("holdUpSeconds-" + at),
                        form.number("capacityLossPercent-" + at),
                        before == null ? null : before.note(),
                        before == null ? null : before.crew()));
    }

    Object send(Object read) {
        switch (read) {
            case Time time
            when time.service() ->
                client.changeService(
                        time.id(),
                        form.ifMatch(),
                        client.service(time.id()).service().with(time.seconds(), time.basis()));
            case Time time ->
                client.changeResource(
                        time.id(),
                        form.ifMatch(),
                        client.resource(time.id()).resource().with(time.seconds(), time.basis()));
            case Group group when group.entry() == null -> client.removeDependency(group.id(), form.ifMatch());
            case Group group when group.id() == null -> client.addDependency(form.key(), group.entry());
            case Group group -> client.changeDependency(group.id(), form.ifMatch(), group.entry());
            default -> throw new IllegalStateException("Nothing of the graph: " + read);
        }
        return read;
    }
}
