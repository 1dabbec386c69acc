package customs.aeo.authorisation;

import customs.platform.act.Act;

import java.time.LocalDate;
import java.util.UUID;

/** An intended decision against a holder, before which the programme may want the holder heard. */
public interface Adverse {
    UUID id();

    String administration();

    UUID operatorId();

    /** The last hearing, or null. */
    UUID hearingId();

    void openHearing(UUID hearing, LocalDate receivedOn, Act act);

    /** The holder has answered and will say more. */
    void heardFrom(Act act);

    void closeHearing(LocalDate on, Act act);
}
