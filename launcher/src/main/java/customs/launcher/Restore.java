package customs.launcher;

import picocli.CommandLine.Command;

import java.util.concurrent.Callable;

@Command(name = "restore", description = "Read all data back.")
class Restore implements Callable<Integer> {
    @Override
    public Integer call() {
        return 0;
    }
}
