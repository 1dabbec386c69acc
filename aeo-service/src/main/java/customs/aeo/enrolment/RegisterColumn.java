package customs.aeo.enrolment;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What can be read of an operator from a file, and is written when the register is exported; in this order. */
enum RegisterColumn {
    SCHEME("scheme", true, "identifierscheme", "typedenumero", "schema"),
    IDENTIFIER("identifier", true, "tin", "eori", "number", "tradernumber", "numero", "identifiant"),
    IDENTIFIER_COUNTRY("identifierCountry", false, "issuer", "issuingcountry", "paysemetteur"),
    VALID_FROM("validFrom", false, "from", "valabledu", "depuis"),
    VALID_TO("validTo", false, "to", "until", "valablejusquau", "fin"),
    LEGAL_NAME("legalName", true, "name", "company", "companyname", "raisonsociale", "nom", "denomination"),
    COUNTRY("country", true, "pays", "countrycode"),
    ESTABLISHED_ON("establishedOn", false, "established", "founded", "incorporated", "creation", "datedecreation"),
    OTHER_IDENTIFIERS("otherIdentifiers", false, "otheridentifiers", "autresidentifiants"),
    UNITS("units", false, "branches", "sites", "unites", "succursales"),
    VERIFICATION("verification", false, "verificationdunumero"),
    ROLES("roles", false, "traderoles", "fonctions"),
    CONTACTS("contacts", false, "contactpoints", "interlocuteurs");

    private final String title;
    private final boolean needed;
    private final List<String> otherTitles;

    RegisterColumn(String title, boolean needed, String... otherTitles) {
        this.title = title;
        this.needed = needed;
        this.otherTitles = List.of(otherTitles);
    }

    /** As the API and the head of an exported file call it. */
    String title() {
        return title;
    }

    /** Every file must have it, in a column or the same for all rows. */
    boolean needed() {
        return needed;
    }

    static Optional<RegisterColumn> titled(String title) {
        return Arrays.stream(values()).filter(it -> it.title.equals(title)).findFirst();
    }

    /** Which of a file's columns is probably meant. */
    Optional<String> among(List<String> header) {
        return header.stream()
                .filter(name -> plain(name).equals(plain(title)))
                .findFirst()
                .or(() -> header.stream()
                        .filter(name -> otherTitles.contains(plain(name)))
                        .findFirst());
    }

    private static String plain(String name) {
        return java.text.Normalizer.normalize(name, java.text.Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]", "");
    }
}
