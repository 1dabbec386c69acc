package customs.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Programs that are unpacked once for all check-outs of a user. Two starts at once wait for one another. */
class Programs {
    /** Fills an empty folder. */
    @FunctionalInterface
    interface Filling {
        void fill(Path folder) throws IOException;
    }

    private Programs() {}

    /** The folder of that name, filled if it is not yet there whole. */
    static Path folder(Path programs, String name, Filling filling) {
        var folder = programs.resolve(name);
        var complete = folder.resolve(".complete");
        if (Files.exists(complete)) {
            return folder;
        }
        try {
            Files.createDirectories(programs);
            try (var channel = FileChannel.open(
                            programs.resolve(name + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    var _ = channel.lock()) {
                if (!Files.exists(complete)) {
                    Folders.delete(folder);
                    Files.createDirectories(folder);
                    filling.fill(folder);
                    Files.createFile(complete);
                }
            }
            return folder;
        } catch (IOException failed) {
            throw new Obstacle(
                    "%s could not be unpacked to %s (%s): free some space there, or name another folder in CUSTOMS_CACHE."
                            .formatted(name, programs, failed.getMessage()),
                    failed);
        }
    }
}
