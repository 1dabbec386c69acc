package customs.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Whether the data folder and the ports are free, and who holds them if not. */
class Occupancy implements AutoCloseable {
    private final FileChannel channel;
    private final FileLock lock;

    private Occupancy(FileChannel channel, FileLock lock) {
        this.channel = channel;
        this.lock = lock;
    }

    /** Takes the data folder for this process; the system gives it back when the process ends, however it ends. */
    static Occupancy take(Folders folders) {
        try {
            var channel = FileChannel.open(
                    folders.lock(), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            var lock = lock(channel);
            if (lock == null) {
                channel.close();
                var holder = Files.readString(folders.lock()).strip();
                throw new Obstacle(
                        "The product already runs on %s (process %s): stop it with Ctrl-C in its terminal or with kill %s, or start another with --data and --port-offset."
                                .formatted(folders.data(), holder, holder));
            }
            channel.truncate(0);
            channel.write(java.nio.ByteBuffer.wrap(("" + ProcessHandle.current().pid()).getBytes()));
            return new Occupancy(channel, lock);
        } catch (IOException failed) {
            throw new Obstacle(
                    "The data folder %s cannot be locked (%s): check its owner."
                            .formatted(folders.data(), failed.getMessage()),
                    failed);
        }
    }

    private static FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldHere) {
            return null;
        }
    }

    @Override
    public void close() {
        try {
            lock.release();
            channel.close();
        } catch (IOException closed) {
            throw new java.io.UncheckedIOException(closed);
        }
    }

    /** Refuses to go on when somebody already listens on one of the ports. */
    static void requireFree(Ports ports) {
        ports.all().forEach((port, purpose) -> {
            if (!free(port)) {
                throw new Obstacle(
                        "Port %d, needed for %s, is taken%s: stop that program, or move all ports with --port-offset."
                                .formatted(
                                        port,
                                        purpose,
                                        listener(port).map(who -> " by " + who).orElse("")));
            }
        });
    }

    static boolean free(int port) {
        return free(port, "127.0.0.1") && free(port, "::1");
    }

    private static boolean free(int port, String address) {
        try (var socket = new ServerSocket()) {
            var loopback = InetAddress.getByName(address);
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(loopback, port));
            return true;
        } catch (java.net.BindException taken) {
            // A machine without IPv6 has no ::1 to be taken.
            return String.valueOf(taken.getMessage()).contains("assign requested address");
        } catch (IOException noSuchFamily) {
            return address.equals("::1");
        }
    }

    /** The process that listens on a port, as far as this user may see it. */
    static Optional<String> listener(int port) {
        try {
            var inodes = new HashSet<String>();
            inodes(Path.of("/proc/net/tcp"), port, inodes);
            inodes(Path.of("/proc/net/tcp6"), port, inodes);
            if (inodes.isEmpty()) {
                return Optional.empty();
            }
            try (var processes = Files.newDirectoryStream(Path.of("/proc"), "[0-9]*")) {
                for (var process : processes) {
                    if (holds(process, inodes)) {
                        var name = Files.readString(process.resolve("comm")).strip();
                        return Optional.of("process %s (%s)".formatted(process.getFileName(), name));
                    }
                }
            }
        } catch (IOException notLinux) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    private static void inodes(Path table, int port, Set<String> inodes) throws IOException {
        if (!Files.exists(table)) {
            return;
        }
        var suffix = ":%04X".formatted(port);
        for (var line : Files.readAllLines(table)) {
            var fields = line.strip().split("\\s+");
            if (fields.length > 9 && fields[1].endsWith(suffix) && fields[3].equals("0A")) {
                inodes.add("socket:[" + fields[9] + "]");
            }
        }
    }

    private static boolean holds(Path process, Set<String> inodes) {
        try (var descriptors = Files.newDirectoryStream(process.resolve("fd"))) {
            for (var descriptor : descriptors) {
                if (inodes.contains(Files.readSymbolicLink(descriptor).toString())) {
                    return true;
                }
            }
        } catch (IOException | java.nio.file.DirectoryIteratorException notOurs) {
            return false;
        }
        return false;
    }
}
