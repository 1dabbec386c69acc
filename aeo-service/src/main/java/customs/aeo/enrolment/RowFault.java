package customs.aeo.enrolment;

/**
 * What is to be said of a row, in the words of {@code rowFault.CODE}.
 *
 * @param column title of the column that it is about, or null for the whole row
 * @param detail what the sentence names: the value, or what is allowed; may be null
 */
record RowFault(String column, String code, String detail) {
    private static final int LONGEST = 100;

    static RowFault of(RegisterColumn column, String code, String detail) {
        return new RowFault(
                column == null ? null : column.title(),
                code,
                detail == null || detail.length() <= LONGEST ? detail : detail.substring(0, LONGEST) + "…");
    }
}
