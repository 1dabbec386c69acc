package customs.portal.bcp;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All that an estate holds, for the tables; what refers to something by code is shown by name. */
record EstateParts(
        List<OfficeView> offices,
        List<ServiceView> services,
        List<ResourceView> resources,
        List<DependencyView> dependencies,
        List<ColdStartView> coldStarts,
        Map<String, String> names) {

    static EstateParts of(Catalogue catalogue) {
        Map<String, String> names = new HashMap<>();
        catalogue.nodeChoices().forEach(choice -> names.put(choice.value(), choice.text()));
        return new EstateParts(
                catalogue.offices(),
                catalogue.services(),
                catalogue.resources(),
                catalogue.dependencies(),
                catalogue.coldStarts(),
                names);
    }

    public String name(String code) {
        return names.getOrDefault(code, code);
    }

    public String office(String code) {
        return offices.stream()
                .filter(one -> one.office().code().equals(code))
                .map(one -> one.office().name())
                .findFirst()
                .orElse(code);
    }
}
