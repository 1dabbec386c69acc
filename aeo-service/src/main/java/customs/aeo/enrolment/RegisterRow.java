package customs.aeo.enrolment;

import java.util.List;
import java.util.Set;

/**
 * A row of a file as it stands there.
 *
 * @param number line of a CSV file or row of a sheet, from 1; the head has one too
 * @param cells text of each column, empty where there is none
 * @param formulas columns in which a formula stands instead of a value
 */
record RegisterRow(int number, List<String> cells, Set<Integer> formulas) {
    String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    boolean blank() {
        return formulas.isEmpty() && cells.stream().allMatch(String::isEmpty);
    }
}
