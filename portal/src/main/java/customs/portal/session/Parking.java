package customs.portal.session;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.NewCookie;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Keeps a form over a sign-in without keeping anything in the portal: sealed, in short-lived cookies that the browser sends to the
 * form's own page alone. Holds about 10 KB after compression, which is some 30 KB of prose; what is longer does not fit.
 */
@ApplicationScoped
public class Parking {
    /** How long a parked form waits for its person. */
    public static final Duration KEPT = Duration.ofMinutes(30);

    private static final String COOKIE = "parked-";
    private static final String PURPOSE = "parked";
    private static final int CHUNK = 3600;
    private static final int CHUNKS = 4;

    private final Seal seal;
    private final ObjectMapper json;
    private final Clock clock;

    Parking(Seal seal, ObjectMapper json, Clock clock) {
        this.seal = seal;
        this.json = json;
        this.clock = clock;
    }

    /** The cookies that hold the form, or none when it is too large. */
    public Optional<List<NewCookie>> park(FormContext context, Map<String, List<String>> values, List<String> files) {
        Instant until = clock.instant().plus(KEPT);
        ParkedForm form = new ParkedForm(context.person(), context.page(), until, values, files);
        String sealed = seal.close(PURPOSE, write(form));
        int chunks = (sealed.length() + CHUNK - 1) / CHUNK;
        if (chunks > CHUNKS) {
            return Optional.empty();
        }
        List<NewCookie> cookies = new ArrayList<>();
        for (int i = 0; i < CHUNKS; i++) {
            String part = i < chunks ? sealed.substring(i * CHUNK, Math.min(sealed.length(), (i + 1) * CHUNK)) : "";
            cookies.add(cookie(i, part, context.page()));
        }
        return Optional.of(cookies);
    }

    /** The form parked for this page, if this person filled it and its time has not passed. */
    public Optional<ParkedForm> find(Function<String, String> cookies, String path, String person) {
        StringBuilder sealed = new StringBuilder();
        for (int i = 0; i < CHUNKS; i++) {
            String part = cookies.apply(COOKIE + i);
            if (part == null || part.isEmpty()) {
                break;
            }
            sealed.append(part);
        }
        return sealed.isEmpty()
                ? Optional.empty()
                : seal.open(PURPOSE, sealed.toString())
                        .flatMap(this::read)
                        .filter(form -> form.person().equals(person)
                                && LocalPath.pathOf(form.page()).equals(path)
                                && form.until().isAfter(clock.instant()));
    }

    /** The cookies that forget a form parked for that page. */
    public List<NewCookie> forget(String page) {
        List<NewCookie> cookies = new ArrayList<>();
        for (int i = 0; i < CHUNKS; i++) {
            cookies.add(cookie(i, "", page));
        }
        return cookies;
    }

    private static NewCookie cookie(int number, String part, String page) {
        return new NewCookie.Builder(COOKIE + number)
                .value(part)
                .path(LocalPath.pathOf(page))
                .maxAge(part.isEmpty() ? 0 : (int) KEPT.toSeconds())
                .httpOnly(true)
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }

    private String write(ParkedForm form) {
        try {
            return json.writeValueAsString(form);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Optional<ParkedForm> read(String text) {
        try {
            return Optional.of(json.readValue(text, ParkedForm.class));
        } catch (JsonProcessingException olderShape) {
            return Optional.empty();
        }
    }
}
