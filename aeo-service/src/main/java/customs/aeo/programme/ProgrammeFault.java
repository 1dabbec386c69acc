package customs.aeo.programme;

/**
 * What is wrong with a programme file.
 *
 * @param file name of the file
 * @param line line in it, counted from 1; 0 when the fault has no line
 * @param pointer JSON Pointer to the faulty value
 */
public record ProgrammeFault(String file, int line, String pointer, String message) {
    @Override
    public String toString() {
        return "%s:%d %s: %s".formatted(file, line, pointer.isEmpty() ? "/" : pointer, message);
    }
}
