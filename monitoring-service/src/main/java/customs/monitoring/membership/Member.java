package customs.monitoring.membership;

import java.time.LocalDate;

/**
 * A customs administration that is a Member of the WCO, or a demonstration administration.
 *
 * @param code    ISO 3166-1 alpha-2, or user-assigned (XK; XA and XB of the demonstration)
 * @param from    first day of membership; null = before 27 June 2024
 * @param to      last day of membership; null = still a Member
 * @param counted false for the European Union, whose status is akin to membership and which no denominator counts
 * @param note    how sure this row is
 */
public record Member(
        String code, String name, Region region, LocalDate from, LocalDate to, boolean counted, String note) {

    /** Invented for the demonstration; never part of a real denominator. */
    public boolean demonstration() {
        return region == Region.XR;
    }

    public boolean on(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    /** The regions of the WCO with the Secretariat's abbreviations, and the demonstration region. */
    public enum Region {
        AMS("Americas and the Caribbean", "Amériques et Caraïbes"),
        AP(
                "Far East, South and South-East Asia, Australasia and the Pacific Islands",
                "Extrême-Orient, Asie du Sud et du Sud-Est, Australasie et îles du Pacifique"),
        ESA("East and Southern Africa", "Afrique orientale et australe"),
        EUR("Europe", "Europe"),
        MENA("North of Africa, Near and Middle East", "Afrique du Nord, Proche et Moyen-Orient"),
        WCA("West and Central Africa", "Afrique occidentale et centrale"),
        XR("Demonstration region", "Région de démonstration");

        private final String en;
        private final String fr;

        Region(String en, String fr) {
            this.en = en;
            this.fr = fr;
        }

        public String name(java.util.Locale language) {
            return "fr".equals(language.getLanguage()) ? fr : en;
        }
    }
}
