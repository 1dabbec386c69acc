package customs.platform.sample;

import customs.platform.act.Act;
import customs.platform.history.Aggregate;
import customs.platform.problem.Refusal;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import java.util.Map;

/** The smallest thing with a life. */
@Entity
class Note extends Aggregate {
    enum Stage {
        WRITTEN,
        SEALED
    }

    private String tenant;

    @Enumerated(EnumType.STRING)
    private Stage stage = Stage.WRITTEN;

    private String text;

    protected Note() {}

    Note(String text, Act act) {
        this.tenant = act.by().administration();
        this.text = text;
        record("written", stage, act, Map.of("length", text.length()));
    }

    void seal(Act act) {
        if (stage == Stage.SEALED) {
            throw new Refusal("wrong-stage", "SEALED cannot become SEALED.");
        }
        stage = Stage.SEALED;
        record("sealed", stage, act);
    }

    String text() {
        return text;
    }

    Stage stage() {
        return stage;
    }

    @Override
    protected String kind() {
        return "note";
    }

    @Override
    protected String tenant() {
        return tenant;
    }
}
