package customs.aeo.operator;

import jakarta.persistence.Embeddable;

/**
 * A part of an operator: branch, licence, site or function.
 *
 * @param code unique within the operator
 */
@Embeddable
public record OperatorUnit(String code, String name, String kind, String country) {}
