package customs.aeo.programme;

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
}
