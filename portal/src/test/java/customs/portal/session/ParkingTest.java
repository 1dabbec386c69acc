package customs.portal.session;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.ws.rs.core.NewCookie;
import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** A form that outlives its session: whole, sealed, for one person, one page and half an hour. */
class ParkingTest {
    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
    private static final FormContext CONTEXT = new FormContext("ana", "/aeo/applications/7?step=2", false);
    private static final Map<String, List<String>> ENTRIES =
            Map.of("reason", List.of("Because it’s so"), "level", List.of("AEOC", "AEOS"));

    private final Seal seal = new Seal("a secret of the tests that is long enough");
    private final Parking parking = at(NOW);

    @Test
    void whatWasEnteredComesBack() {
        ParkedForm form =
                parking.find(jar(ENTRIES)::get, "/aeo/applications/7", "ana").orElseThrow();
        assertEquals(ENTRIES, form.values());
        assertEquals(List.of("proof"), form.files());
        assertEquals("/aeo/applications/7?step=2", form.page());
    }

    @Test
    void nobodyElseGetsIt() {
        assertEquals(Optional.empty(), parking.find(jar(ENTRIES)::get, "/aeo/applications/7", "ben"));
        assertEquals(Optional.empty(), parking.find(jar(ENTRIES)::get, "/aeo/applications/7", ""));
    }

    @Test
    void noOtherPageGetsIt() {
        assertEquals(Optional.empty(), parking.find(jar(ENTRIES)::get, "/aeo/applications/8", "ana"));
    }

    @Test
    void afterHalfAnHourItIsForgotten() {
        Parking late = at(NOW.plus(Parking.KEPT));
        assertEquals(Optional.empty(), late.find(jar(ENTRIES)::get, "/aeo/applications/7", "ana"));
        Parking justInTime = at(NOW.plus(Parking.KEPT).minus(Duration.ofSeconds(1)));
        assertTrue(
                justInTime.find(jar(ENTRIES)::get, "/aeo/applications/7", "ana").isPresent());
    }

    @Test
    void oneChangedCharacterAndItIsNotOurs() {
        Map<String, String> jar = jar(ENTRIES);
        String sealed = jar.get("parked-0");
        char other = sealed.charAt(20) == 'A' ? 'B' : 'A';
        jar.put("parked-0", sealed.substring(0, 20) + other + sealed.substring(21));
        assertEquals(Optional.empty(), parking.find(jar::get, "/aeo/applications/7", "ana"));
    }

    @Test
    void whatWasSealedForOneUseIsNotOpenedForAnother() {
        assertEquals(Optional.empty(), seal.open("parked", CONTEXT.sealed(seal)));
        assertEquals(Optional.of(CONTEXT), FormContext.open(seal, CONTEXT.sealed(seal)));
        assertEquals(
                Optional.empty(),
                FormContext.open(new Seal("another secret, just as long as the first"), CONTEXT.sealed(seal)));
    }

    @Test
    void severalPagesOfProseFitAndNoCookieIsTooLong() {
        String prose = "The applicant's premises were visited on two days; the seals were in order. ".repeat(350);
        List<NewCookie> cookies = parking.park(CONTEXT, Map.of("report", List.of(prose)), List.of())
                .orElseThrow();
        assertTrue(cookies.stream().allMatch(cookie -> cookie.getValue().length() < 3700));
        assertTrue(cookies.stream()
                .allMatch(cookie -> cookie.getPath().equals("/aeo/applications/7") && cookie.isHttpOnly()));
    }

    @Test
    void whatIsTooLongIsNotCutShort() {
        byte[] noise = new byte[40_000];
        new Random(7).nextBytes(noise);
        String incompressible = java.util.Base64.getEncoder().encodeToString(noise);
        assertEquals(Optional.empty(), parking.park(CONTEXT, Map.of("x", List.of(incompressible)), List.of()));
    }

    private Parking at(Instant instant) {
        return new Parking(
                seal, new ObjectMapper().registerModule(new JavaTimeModule()), Clock.fixed(instant, ZoneOffset.UTC));
    }

    private Map<String, String> jar(Map<String, List<String>> entries) {
        Map<String, String> jar = new HashMap<>();
        parking.park(CONTEXT, entries, List.of("proof"))
                .orElseThrow()
                .forEach(cookie -> jar.put(cookie.getName(), cookie.getValue()));
        return jar;
    }
}
