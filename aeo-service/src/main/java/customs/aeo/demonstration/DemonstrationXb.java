package customs.aeo.demonstration;

import jakarta.enterprise.context.ApplicationScoped;

import java.time.Instant;

/** Administration XB: one authorisation whose tier has risen. */
@ApplicationScoped
class DemonstrationXb {
    private static final String XB = "XB";

    private final DemonstrationCast cast;

    DemonstrationXb(DemonstrationCast cast) {
        this.cast = cast;
    }

    void create(Instant today) {
        var officer = DemonstrationCast.person("aeo-officer", XB);
        var decider = DemonstrationCast.person("aeo-decider", XB);
        var trader = DemonstrationCast.trader("charlie", XB, "XB00000000000001");
        var operator = cast.register(today, 300, XB, "Charlie", "XB00000000000001", 15);
        cast.consent(today, 295, operator, trader);
        var certification = cast.draft(today, 281, trader, "T1");
        cast.attach(today, 281, trader, certification, "PROFILE");
        cast.submit(today, 280, trader, certification);
        cast.accept(today, 275, officer, certification);
        cast.assess(today, 270, 220, officer, certification);
        cast.grant(today, 200, decider, certification);
        var validation = cast.draft(today, 91, trader, "T2");
        cast.attach(today, 91, trader, validation, "PROFILE");
        cast.submit(today, 90, trader, validation);
        cast.accept(today, 85, officer, validation);
        cast.assess(today, 80, 30, officer, validation);
        cast.grant(today, 20, decider, validation);
    }
}
