package customs.bcp.plan;

import customs.bcp.estate.Owned;
import customs.platform.act.Act;
import customs.platform.history.Aggregate;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import java.util.Map;

/** A continuity plan through all its versions. */
@Entity
public class Plan extends Aggregate implements Owned {
    private String administration;
    private String code;
    private String title;

    @Enumerated(EnumType.STRING)
    private PlanType type;

    protected Plan() {}

    Plan(String administration, String code, String title, PlanType type, Act act) {
        this.administration = administration;
        this.code = code;
        this.title = title;
        this.type = type;
        record("opened", null, act, Map.of("code", code, "type", type));
    }

    void name(String newTitle, PlanType newType, Act act) {
        title = newTitle;
        type = newType;
        record("named", null, act, Map.of("type", type));
    }

    @Override
    public String administration() {
        return administration;
    }

    public String code() {
        return code;
    }

    public String title() {
        return title;
    }

    public PlanType type() {
        return type;
    }

    @Override
    protected String kind() {
        return "plan";
    }

    @Override
    protected String tenant() {
        return administration;
    }
}
