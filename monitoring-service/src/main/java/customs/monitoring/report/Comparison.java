package customs.monitoring.report;

import customs.monitoring.catalogue.Point;

import java.util.List;
import java.util.Set;

/** Tells which values of a report stand far from those of other reports; whoever can compute it implements it. */
public interface Comparison {
    /** @param others signed contents of the same cycle, of other Members of the same region */
    Set<Point> far(Content content, List<Content> others);
}
