package customs.aeo.register;

import customs.aeo.authorisation.StatusPeriod;
import customs.aeo.operator.Consent;
import customs.aeo.operator.Identifier;

import java.util.List;
import java.util.UUID;

/**
 * Everything about an operator on which the answer to a status question rests, whichever way it was read.
 *
 * @param identifiers numbers under which it can be asked about; empty when read for one question
 * @param consents steps of its consent to the exchange of data, in the order in which they were recorded
 * @param holds what it was ever granted, by number
 */
record OperatorFacts(UUID id, List<Identifier> identifiers, List<Consent> consents, List<Held> holds) {

    /**
     * An authorisation.
     *
     * @param programme code of the programme under which it was granted
     * @param version version of that programme
     * @param periods its recorded facts, in the order in which they were recorded
     */
    record Held(String number, String programme, String version, List<StatusPeriod> periods) {}
}
