package customs.aeo.operator;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import customs.aeo.programme.Programme;
import customs.aeo.programme.Role;
import customs.aeo.programme.Text;
import jakarta.enterprise.context.ApplicationScoped;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Which roles in the supply chain there are: those that a programme states, else a general list. */
@ApplicationScoped
public class TradeRoles {
    private final Map<String, Text> general;

    TradeRoles() {
        try (var file = TradeRoles.class.getResourceAsStream("/trade-roles.yaml")) {
            general = new YAMLMapper().readValue(file, new TypeReference<LinkedHashMap<String, Text>>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Codes and names, in the order in which they are listed. */
    public Map<String, Text> of(Programme programme) {
        var own = programme.scope().roles();
        if (own.isEmpty()) {
            return general;
        }
        var roles = new LinkedHashMap<String, Text>();
        for (Role role : own.values()) {
            roles.put(role.code(), role.name());
        }
        return roles;
    }
}
