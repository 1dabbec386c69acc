package customs.launcher;

import picocli.CommandLine.Command;

import java.util.concurrent.Callable;

@Command(name = "backup", description = "Write all data to one file.")
class Backup implements Callable<Integer> {
    @Override
    public Integer call() {
        return 0;
    }
}
