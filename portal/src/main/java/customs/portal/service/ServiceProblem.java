package customs.portal.service;

import java.util.List;

/** A service refused or could not answer ({@code application/problem+json}, RFC 9457), or did not answer at all (slug {@code unavailable}). */
public final class ServiceProblem extends RuntimeException {
    private final int status;
    private final String slug;
    private final String title;
    private final String detail;
    private final transient List<FieldFault> faults;
    private final String traceId;

    public ServiceProblem(
            int status, String slug, String title, String detail, List<FieldFault> faults, String traceId) {
        super(status + " " + slug + ": " + detail);
        this.status = status;
        this.slug = slug;
        this.title = title;
        this.detail = detail;
        this.faults = List.copyOf(faults);
        this.traceId = traceId;
    }

    /** No connection, or no answer in time. */
    public static ServiceProblem silent(Throwable cause) {
        ServiceProblem problem = new ServiceProblem(503, "unavailable", "Unavailable", "", List.of(), "");
        problem.initCause(cause);
        return problem;
    }

    public int status() {
        return status;
    }

    /** Last part of the problem's type: {@code four-eyes}, {@code wrong-stage}, {@code stale}, … */
    public String slug() {
        return slug;
    }

    public String title() {
        return title;
    }

    public String detail() {
        return detail;
    }

    public List<FieldFault> faults() {
        return faults;
    }

    public String traceId() {
        return traceId;
    }

    public boolean is(String wanted) {
        return slug.equals(wanted);
    }

    /** Somebody else changed the record since the page was drawn. */
    public boolean isStale() {
        return status == 412;
    }

    /** The service is not answering: nothing was refused, and trying again makes sense. */
    public boolean isDown() {
        return status == 503 || status == 502 || status == 504;
    }
}
