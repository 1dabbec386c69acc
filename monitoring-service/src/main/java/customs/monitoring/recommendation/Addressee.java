package customs.monitoring.recommendation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** To whom a recommendation speaks. The bodies advise administrations; beyond that their mandate needs the Council. */
@Schema(name = "Addressee")
enum Addressee {
    /** Guidance to one administration. */
    MEMBER(false),
    /** Guidance to all administrations. */
    ADMINISTRATIONS(false),
    /** The WCO Secretariat. */
    SECRETARIAT(false),
    /** A working group of the WCO. */
    WORKING_GROUP(false),
    /** The Private Sector Consultative Group, as an invitation. */
    PSCG(false),
    /** Governments, beyond their customs administrations. */
    GOVERNMENTS(true),
    /** An international organization. */
    INTERNATIONAL_ORGANIZATION(true);

    private final boolean council;

    Addressee(boolean council) {
        this.council = council;
    }

    /** Whether the body may address it only with a decision of the Council behind it. */
    boolean needsCouncil() {
        return council;
    }

    /** Whether it is named in words: which group, which organization. */
    boolean named() {
        return this == WORKING_GROUP || this == INTERNATIONAL_ORGANIZATION;
    }
}
