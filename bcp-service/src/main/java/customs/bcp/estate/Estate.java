package customs.bcp.estate;

import customs.platform.act.Act;
import customs.platform.history.Aggregate;
import jakarta.persistence.Entity;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** All that an administration runs on. Changes of its parts are steps of its history. */
@Entity
public class Estate extends Aggregate implements Owned {
    private String administration;
    private String name;
    private String zone;
    private boolean demonstration;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> languages = List.of();

    private String parentRegion;

    protected Estate() {}

    Estate(String administration, boolean demonstration, Act act) {
        this.administration = administration;
        this.name = demonstration ? "Demonstration administration " + administration : administration;
        this.zone = "UTC";
        this.demonstration = demonstration;
        record("opened", null, act);
    }

    void describe(String newName, ZoneId newZone, List<String> newLanguages, String newRegion, Act act) {
        name = newName;
        zone = newZone.getId();
        languages = List.copyOf(newLanguages);
        parentRegion = newRegion;
        record("described", null, act, Map.of("zone", zone));
    }

    /** @param facts what changed: kind, code, and the hash of the new state where there is one */
    void changed(String what, Map<String, ?> facts, Act act) {
        record(what, null, act, facts);
    }

    @Override
    public String administration() {
        return administration;
    }

    public String name() {
        return name;
    }

    /** Legal days are days in this zone. */
    public ZoneId zone() {
        return ZoneId.of(zone);
    }

    /** In which the administration writes to its public, the first one first; empty for not stated. */
    public List<String> languages() {
        return languages;
    }

    /** Code of the region that it belongs to; null for not stated. */
    public String parentRegion() {
        return parentRegion;
    }

    public boolean demonstration() {
        return demonstration;
    }

    @Override
    protected String kind() {
        return "estate";
    }

    @Override
    protected String tenant() {
        return administration;
    }
}
