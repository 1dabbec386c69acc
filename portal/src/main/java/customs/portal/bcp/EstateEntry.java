package customs.portal.bcp;

import customs.portal.form.Form;
import customs.portal.session.Language;
import customs.portal.wording.Wording;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.NotFoundException;
import org.eclipse.microprofile.rest.client.inject.RestClient;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/** Reads a part of an estate from its form and sends it. */
@RequestScoped
class EstateEntry {
    private final BcpClient client;
    private final Form form;
    private final SpanEntry spans;
    private final EstateLines lines;
    private final Wording wording;
    private final Language language;

    EstateEntry(
            @RestClient BcpClient client,
            Form form,
            SpanEntry spans,
            EstateLines lines,
            Wording wording,
            Language language) {
        this.lines = lines;
        this.client = client;
        this.form = form;
        this.spans = spans;
        this.wording = wording;
        this.language = language;
    }

    Object read(String kind) {
        return switch (kind) {
            case "office" -> office();
            case "service" -> service();
            case "resource" -> resource();
            case "dependency" ->
                new DependencyView.Entry(
                        form.textOrNull("of"),
                        members(),
                        form.number("atLeast"),
                        form.textOrNull("strength"),
                        spans.needed("holdUp"),
                        form.number("capacityLossPercent"),
                        form.textOrNull("note"),
                        form.number("crew"));
            case "cold-start" ->
                new ColdStartView.Entry(
                        members(),
                        spans.needed("recovery"),
                        form.textOrNull("evidence"),
                        form.textOrNull("evidenceReference"),
                        form.date("evidenceDate"));
            default -> throw new NotFoundException();
        };
    }

    Object send(String kind, String id, Object read) {
        boolean add = id.equals("new");
        return switch (read) {
            case OfficeView.Entry office ->
                add ? client.addOffice(form.key(), office) : client.changeOffice(id, form.ifMatch(), office);
            case ServiceView.Entry service ->
                add ? client.addService(form.key(), service) : client.changeService(id, form.ifMatch(), service);
            case ResourceView.Entry resource ->
                add ? client.addResource(form.key(), resource) : client.changeResource(id, form.ifMatch(), resource);
            case DependencyView.Entry dependency ->
                add
                        ? client.addDependency(form.key(), dependency)
                        : client.changeDependency(id, form.ifMatch(), dependency);
            case ColdStartView.Entry coldStart ->
                add
                        ? client.addColdStart(form.key(), coldStart)
                        : client.changeColdStart(id, form.ifMatch(), coldStart);
            default -> throw new NotFoundException(kind);
        };
    }

    /** What is recorded, as the form shows it. */
    EstatePart recorded(String kind, String id) {
        var locale = language.locale();
        return switch (kind) {
            case "office" -> EstatePart.of(client.office(id));
            case "service" -> EstatePart.of(client.service(id), locale);
            case "resource" -> EstatePart.of(client.resource(id), locale);
            case "dependency" -> EstatePart.of(client.dependency(id), locale);
            case "cold-start" -> EstatePart.of(client.coldStart(id), locale);
            default -> throw new NotFoundException();
        };
    }

    /** Removes the version that the form was drawn with. */
    String remove(String kind, String id) {
        var version = form.ifMatch();
        switch (kind) {
            case "office" -> client.removeOffice(id, version);
            case "service" -> client.removeService(id, version);
            case "resource" -> client.removeResource(id, version);
            case "dependency" -> client.removeDependency(id, version);
            case "cold-start" -> client.removeColdStart(id, version);
            default -> throw new NotFoundException();
        }
        return id;
    }

    private OfficeView.Entry office() {
        return new OfficeView.Entry(
                form.textOrNull("code"),
                form.text("name"),
                form.textOrNull("kind"),
                degrees("latitude"),
                degrees("longitude"),
                form.textOrNull("hours"),
                form.textOrNull("alternateOffice"));
    }

    /** Ticked, or, where an estate is too large to tick from, codes written out. */
    private List<String> members() {
        return form.texts("members").stream()
                .flatMap(text -> Arrays.stream(text.split("[,;\\s]+")))
                .filter(code -> !code.isEmpty())
                .toList();
    }

    private ServiceView.Entry service() {
        return new ServiceView.Entry(
                form.textOrNull("code"),
                form.text("name"),
                form.number("tier"),
                spans.needed("recovery"),
                form.textOrNull("basis"),
                spans.seconds("rtoSeconds"),
                spans.seconds("wrtSeconds"),
                spans.seconds("mtpdSeconds"),
                spans.seconds("rpoSeconds"),
                form.textOrNull("ownerRole"),
                form.textOrNull("fallback"),
                form.number("steadyPercent"),
                lines.capacity(),
                lines.impacts(),
                form.textOrNull("note"),
                form.number("fallbackPercent"),
                lines.decimal("arrivalsPerHour"),
                lines.decimal("fullPerHour"),
                lines.peaks(),
                lines.tolerances());
    }

    private ResourceView.Entry resource() {
        return new ResourceView.Entry(
                form.textOrNull("code"),
                form.text("name"),
                form.textOrNull("kind"),
                spans.needed("recovery"),
                form.textOrNull("basis"),
                spans.seconds("rtoSeconds"),
                form.textOrNull("evidence"),
                form.textOrNull("evidenceReference"),
                form.date("evidenceDate"),
                form.textOrNull("office"),
                form.textOrNull("note"),
                form.number("units"),
                form.textOrNull("unit"),
                spans.seconds("bufferSeconds"),
                spans.seconds("rpoSeconds"),
                form.textOrNull("contract"),
                form.date("assuredOn"),
                form.date("assuredUntil"),
                lines.backups());
    }

    private BigDecimal degrees(String name) {
        var entered = form.text(name).replace(',', '.');
        if (entered.isEmpty()) {
            return null;
        }
        try {
            return new BigDecimal(entered);
        } catch (NumberFormatException noNumber) {
            form.fault(name, wording.say("bcp", language.locale(), "no_degrees"));
            return null;
        }
    }
}
