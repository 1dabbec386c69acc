package customs.bcp.estate.sheet;

import customs.bcp.estate.ColdStartEntry;
import customs.bcp.estate.DependencyEntry;
import customs.bcp.estate.OfficeEntry;
import customs.bcp.estate.ResourceEntry;
import customs.bcp.estate.ServiceEntry;

import java.util.List;

/** What a file states, each entry with its row, and what could not be understood. */
public record ParsedEstate(
        List<Stated<OfficeEntry>> offices,
        List<Stated<ServiceEntry>> services,
        List<Stated<ResourceEntry>> resources,
        List<Stated<DependencyEntry>> dependencies,
        List<Stated<ColdStartEntry>> coldStarts,
        List<RowError> errors) {

    /** An entry and where it stands in the file. */
    public record Stated<E>(E entry, EstateTable table, String place) {
        public RowError error(String column, String code, String message) {
            return new RowError(table.title(), place, column, code, message);
        }
    }
}
