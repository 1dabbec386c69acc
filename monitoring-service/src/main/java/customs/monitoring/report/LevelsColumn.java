package customs.monitoring.report;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Levels by component as {@code CODE=level} separated by commas; codes are letters and digits. */
@Converter
public class LevelsColumn implements AttributeConverter<Map<String, Integer>, String> {
    @Override
    public String convertToDatabaseColumn(Map<String, Integer> levels) {
        if (levels == null || levels.isEmpty()) {
            return null;
        }
        return new TreeMap<>(levels)
                .entrySet().stream()
                        .map(level -> level.getKey() + "=" + level.getValue())
                        .collect(Collectors.joining(","));
    }

    @Override
    public Map<String, Integer> convertToEntityAttribute(String column) {
        if (column == null || column.isEmpty()) {
            return Map.of();
        }
        return Arrays.stream(column.split(","))
                .map(level -> level.split("="))
                .collect(Collectors.toMap(
                        level -> level[0], level -> Integer.valueOf(level[1]), (a, b) -> b, TreeMap::new));
    }
}
