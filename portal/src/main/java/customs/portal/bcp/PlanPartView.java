package customs.portal.bcp;

import customs.portal.service.ActLink;

import java.util.List;

/**
 * All parts of one kind of a version, with a version of their own, as bcp-service shows them.
 *
 * @param parts a content of which only the parts of this kind are there
 */
public record PlanPartView(String part, int version, PlanContent parts, List<ActLink> acts) {}
