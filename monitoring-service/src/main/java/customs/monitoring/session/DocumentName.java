package customs.monitoring.session;

/**
 * What the Secretariat calls a document, such as PC0602E1a: series and number, language letter, version.
 *
 * @param symbol   two letters and four digits
 * @param language one letter: E, F, S, R, A, P
 * @param edition  a digit, and a letter where there is one
 */
record DocumentName(String symbol, String language, String edition) {
    String full() {
        return symbol + language + edition;
    }
}
