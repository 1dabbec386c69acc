package customs.bcp.figures;

import java.util.List;

/** The figures of one administration for one data year. */
public record FigureSheet(String administration, String period, List<FigureItem> items) {}
