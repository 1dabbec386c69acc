package customs.monitoring.intake;

import customs.monitoring.catalogue.Point;

/**
 * What a row of the sheet with the answers is about.
 *
 * @param component of an indicator that is made of components; empty for the point itself
 */
record TemplateRow(Point point, String component) {
    boolean whole() {
        return component.isEmpty();
    }
}
