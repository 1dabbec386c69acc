package customs.bcp.estate;

/**
 * The order of a service's objectives: {@code 0 < rto <= mtpd} and {@code rto + wrt <= mtpd}. Seconds.
 * What is not set is null and not compared.
 */
public final class Objectives {
    private Objectives() {}

    /**
     * @param outcome what holds
     * @param marginSeconds what is left of the maximum tolerable period; negative by how much it is exceeded; null
     *     when the outcome is not about a margin
     */
    public record Result(Outcome outcome, Long marginSeconds) {}

    /** What the order of objectives amounts to. */
    public enum Outcome {
        /** All in order, with a margin. */
        OK,
        /** In order, but nothing may go wrong. */
        ZERO_MARGIN,
        /** An objective of zero promises continuous availability: model redundancy instead. */
        RTO_NOT_POSITIVE,
        /** The service promises to be back later than can be borne. */
        RTO_ABOVE_MTPD,
        /** Being back and having worked off the rest takes longer than can be borne. */
        RTO_AND_WRT_ABOVE_MTPD;

        public boolean rejected() {
            return switch (this) {
                case OK, ZERO_MARGIN -> false;
                case RTO_NOT_POSITIVE, RTO_ABOVE_MTPD, RTO_AND_WRT_ABOVE_MTPD -> true;
            };
        }
    }

    public static Result check(Long rtoSeconds, Long wrtSeconds, Long mtpdSeconds) {
        if (rtoSeconds != null && rtoSeconds <= 0) {
            return new Result(Outcome.RTO_NOT_POSITIVE, null);
        }
        if (rtoSeconds == null || mtpdSeconds == null) {
            return new Result(Outcome.OK, null);
        }
        if (rtoSeconds > mtpdSeconds) {
            return new Result(Outcome.RTO_ABOVE_MTPD, mtpdSeconds - rtoSeconds);
        }
        long margin = mtpdSeconds - rtoSeconds - (wrtSeconds == null ? 0 : wrtSeconds);
        if (margin < 0) {
            return new Result(Outcome.RTO_AND_WRT_ABOVE_MTPD, margin);
        }
        return new Result(margin == 0 ? Outcome.ZERO_MARGIN : Outcome.OK, margin);
    }
}
