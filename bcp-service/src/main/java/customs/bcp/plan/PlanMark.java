package customs.bcp.plan;

import java.util.List;

/**
 * What others know that makes a version less than it should be.
 *
 * @param subject what it is about, e.g. the code of a party
 * @param values of its sentence; a key such as operator.SUSPENDED stands for the words in the reader's language
 */
public record PlanMark(Weakness code, String subject, List<String> values) {}
