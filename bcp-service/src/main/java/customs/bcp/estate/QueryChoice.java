package customs.bcp.estate;

import customs.platform.problem.FieldError;
import customs.platform.problem.Refusal;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;

/** Reads a choice from a query parameter; a value that is not offered is said to be so, not ignored. */
public final class QueryChoice {
    private QueryChoice() {}

    /** @return null when the parameter is absent */
    public static <T extends Enum<T>> T of(String parameter, String value, Class<T> type) {
        if (value == null) {
            return null;
        }
        for (var choice : type.getEnumConstants()) {
            if (choice.name().equals(value)) {
                return choice;
            }
        }
        throw wrong(parameter, Arrays.toString(type.getEnumConstants()));
    }

    /** @return false when the parameter is absent */
    static boolean flag(String parameter, String value) {
        return switch (value) {
            case null -> false;
            case "false" -> false;
            case "true" -> true;
            default -> throw wrong(parameter, "[true, false]");
        };
    }

    /** @return null when the parameter is absent */
    public static LocalDate day(String parameter, String value) {
        try {
            return value == null ? null : LocalDate.parse(value);
        } catch (DateTimeParseException e) {
            var message = "%s is a day; write it as 2026-01-31.".formatted(parameter);
            throw new Refusal("wrong-type", message, List.of(new FieldError(parameter, "WRONG_TYPE", message)));
        }
    }

    private static Refusal wrong(String parameter, String choices) {
        var message = "%s is one of %s.".formatted(parameter, choices);
        return new Refusal("wrong-type", message, List.of(new FieldError(parameter, "WRONG_TYPE", message)));
    }
}
