package customs.portal.layout;

import customs.portal.session.Who;

import java.util.List;

/**
 * One of the portal's jobs, as the navigation and the home page show it. Each package of pages declares one, as a bean. The area's
 * wording has {@code door_title}, {@code door_about}, and for each step its key and its key followed by {@code _hint}.
 */
public interface Door {
    /** Area of the wording, and the first part of the path of all its pages: {@code aeo} for {@code /aeo/…}. */
    String area();

    /** Place among the doors, from 1. */
    int order();

    /** The steps that this person has, in the order in which a person would take them; none keeps the door shut. */
    List<Step> steps(Who who);

    /**
     * A page worth a link of its own.
     *
     * @param key key of its name in the area's wording
     * @param href its path
     */
    record Step(String key, String href) {}
}
