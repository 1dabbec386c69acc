package customs.aeo.operator;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * What a caller may see: the one place where records of other tenants are left out. Every repository puts
 * {@link #where} in front of its own conditions.
 *
 * @param administration the caller's administration, or null when there is none: then nothing is seen
 * @param narrow the caller is a trader and sees one operator only
 * @param operator that operator, or null when the trader's number is not registered: then nothing is seen
 */
public record Sight(String administration, boolean narrow, UUID operator) {

    public boolean sees(String administration, UUID operator) {
        return this.administration != null
                && this.administration.equals(administration)
                && (!narrow || operator.equals(this.operator));
    }

    /** A condition over the attributes administration and the named one that holds the operator's id. */
    public String where(String operatorAttribute) {
        if (administration == null || narrow && operator == null) {
            return "1 = 0";
        }
        return narrow
                ? "administration = :seenAdministration and " + operatorAttribute + " = :seenOperator"
                : "administration = :seenAdministration";
    }

    public Map<String, Object> parameters() {
        var parameters = new HashMap<String, Object>();
        if (administration != null && !(narrow && operator == null)) {
            parameters.put("seenAdministration", administration);
            if (narrow) {
                parameters.put("seenOperator", operator);
            }
        }
        return parameters;
    }
}
