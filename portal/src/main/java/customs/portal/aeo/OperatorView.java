package customs.portal.aeo;

import customs.portal.service.ActLink;

import java.time.LocalDate;
import java.util.List;

/** A legal person with its units, identifiers and consents. */
public record OperatorView(
        String id,
        int version,
        String administration,
        String legalName,
        String country,
        LocalDate establishedOn,
        boolean published,
        List<Identifier> identifiers,
        List<Unit> units,
        List<Role> roles,
        List<Contact> contacts,
        List<Consent> consents,
        String mergedInto,
        List<ActLink> acts) {

    public record Identifier(
            String scheme,
            String country,
            String value,
            LocalDate validFrom,
            LocalDate validTo,
            String state,
            LocalDate checkedOn,
            String checkedBy,
            String method,
            String evidence) {}

    public record Role(String role, String unit, LocalDate validFrom, LocalDate validTo) {}

    public record Contact(
            String id,
            String purpose,
            String name,
            String email,
            String phone,
            String unit,
            LocalDate verifiedOn,
            String verifiedBy) {}

    public record Unit(String code, String name, String kind, String country) {}

    public record Consent(boolean given, LocalDate from) {}
}
