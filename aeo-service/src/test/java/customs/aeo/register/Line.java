package customs.aeo.register;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** The way to the database of another instance, which may be cut. */
final class Line implements ProjectionFollower.Opening {
    private final String url;
    private volatile boolean cut;
    private volatile Connection last;

    Line(String url) {
        this.url = url;
    }

    @Override
    public Connection open() throws SQLException {
        if (cut) {
            throw new SQLException("The line is cut", "08001");
        }
        last = DriverManager.getConnection(url, "test_runtime", "runtime");
        return last;
    }

    void cut() throws SQLException {
        cut = true;
        last.abort(Runnable::run);
    }

    void mend() {
        cut = false;
    }
}
