package customs.aeo.programme;

import customs.platform.problem.FieldError;
import customs.platform.problem.Refusal;

import java.util.List;
import java.util.stream.Collectors;

/** A programme file that is refused whole, with every reason. */
public final class ProgrammeFaults extends Exception {
    private final transient List<ProgrammeFault> faults;

    ProgrammeFaults(List<ProgrammeFault> faults) {
        super(faults.stream().map(ProgrammeFault::toString).collect(Collectors.joining("\n")));
        this.faults = List.copyOf(faults);
    }

    public List<ProgrammeFault> faults() {
        return faults;
    }

    /** The whole file refused, one field error per fault with its line. */
    public Refusal refusal() {
        return new Refusal(
                "programme-refused",
                "The file has %d faults.".formatted(faults.size()),
                faults.stream()
                        .map(fault -> new FieldError(
                                fault.pointer(),
                                "LINE_" + fault.line(),
                                "Line %d of %s: %s".formatted(fault.line(), fault.file(), fault.message())))
                        .toList());
    }
}
