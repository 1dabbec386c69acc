package customs.aeo.certificate;

import customs.aeo.authorisation.Authorisation;
import customs.aeo.authorisation.AuthorisationLook;
import customs.aeo.authorisation.Edition;
import customs.aeo.authorisation.EditionLook;
import customs.aeo.operator.Operators;
import customs.aeo.paper.Press;
import customs.aeo.programme.Programmes;
import customs.aeo.wording.Sentences;
import customs.platform.act.Actor;
import customs.platform.problem.Refusal;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** The certificate of an authorisation: what was granted, and where anyone sees whether that still holds. */
@ApplicationScoped
@Transactional
class Certificate {
    private final AuthorisationLook authorisations;
    private final EditionLook editions;
    private final Operators operators;
    private final Programmes programmes;
    private final Sentences sentences;
    private final Press press;
    private final Template template;
    private final String portal;
    private final Clock clock;

    Certificate(
            AuthorisationLook authorisations,
            EditionLook editions,
            Operators operators,
            Programmes programmes,
            Sentences sentences,
            Press press,
            @Location("certificate/certificate.html") Template template,
            @ConfigProperty(name = "customs.portal.url") String portal,
            Clock clock) {
        this.authorisations = authorisations;
        this.editions = editions;
        this.operators = operators;
        this.programmes = programmes;
        this.sentences = sentences;
        this.press = press;
        this.template = template;
        this.portal = portal;
        this.clock = clock;
    }

    /** What stands on it, in one language. */
    record Sheet(
            String language,
            String title,
            String number,
            List<Line> facts,
            String check,
            String code,
            String address) {}

    record Line(String name, String value) {}

    /**
     * Prints it.
     *
     * @param wanted the language, or null for the actor's own
     * @throws Refusal wrong-stage when it is no longer held, not-found for what the actor may not see
     */
    byte[] print(UUID id, Locale wanted, Actor actor) {
        var authorisation = authorisations.find(id, actor);
        if (!authorisation.stage().held()) {
            throw new Refusal(
                    "wrong-stage", "There is no certificate any longer. It is %s.".formatted(authorisation.stage()));
        }
        return press.print(template.data("sheet", sheet(authorisation, wanted == null ? actor.language() : wanted))
                .render());
    }

    private Sheet sheet(Authorisation it, Locale language) {
        var programme = programmes.version(it.administration(), it.programme(), it.programmeVersion());
        var facts = new ArrayList<Line>();
        var edition = editions.today(it);
        facts.add(line(language, "holder", edition.map(Edition::holderName).orElseGet(() -> operators
                .findById(it.operatorId())
                .legalName())));
        facts.add(line(language, "administration", it.administration()));
        facts.add(
                line(language, "programme", "%s (%s)".formatted(programme.name().in(language), it.programmeVersion())));
        facts.add(line(
                language,
                "level",
                "%s – %s"
                        .formatted(
                                it.level(),
                                programme.levels().get(it.level()).name().in(language))));
        facts.add(line(language, "granted", Sentences.day(language, it.grantedOn())));
        facts.add(line(language, "effective", Sentences.day(language, it.effectiveOn())));
        edition.ifPresent(version -> facts.add(line(
                language,
                "version",
                sentences.text(
                        language,
                        "certificate.version-from",
                        version.number(),
                        Sentences.day(language, version.validFrom())))));
        edition.filter(version -> !version.restrictions().isEmpty())
                .ifPresent(version -> facts.add(line(
                        language,
                        "restrictions",
                        sentences.text(
                                language,
                                "certificate.restrictions-stand",
                                version.restrictions().size()))));
        facts.add(line(
                language, "printed", Sentences.day(language, programmes.today(it.administration(), clock.instant()))));
        if (programme.demonstration()) {
            facts.add(line(language, "demonstration", say(language, "invented")));
        }
        var link = portal + "/aeo/verification/" + it.number();
        return new Sheet(
                language.getLanguage(),
                say(language, "title"),
                it.number(),
                facts,
                say(language, "check"),
                QrCode.png(link),
                link);
    }

    private Line line(Locale language, String name, String value) {
        return new Line(say(language, name), value);
    }

    private String say(Locale language, String key) {
        return sentences.text(language, "certificate." + key);
    }
}
