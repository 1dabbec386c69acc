package customs.bcp.estate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Collects flaws, at most 100: what any estate must keep, wherever it comes from. */
final class Flaws {
    /** Ten years: beyond it a duration is a slip of the unit. */
    static final long LONGEST_SECONDS = 315_360_000;

    private static final int MOST = 100;

    private final List<Flaw> flaws = new ArrayList<>();

    List<Flaw> list() {
        return List.copyOf(flaws);
    }

    void add(String code, String pointer, String message, Object... values) {
        if (flaws.size() < MOST) {
            flaws.add(new Flaw(code, pointer, message.formatted(values)));
        }
    }

    void duration(String pointer, Long seconds) {
        if (seconds != null && seconds < 0) {
            add("negative-duration", pointer, "A duration cannot be negative (%d s).", seconds);
        } else if (seconds != null && seconds > LONGEST_SECONDS) {
            add("absurd-duration", pointer, "%d s is longer than ten years; check the unit.", seconds);
        }
    }

    void objectives(String at, String code, Long rto, Long wrt, Long mtpd) {
        duration(at + "/rtoSeconds", rto);
        duration(at + "/wrtSeconds", wrt);
        duration(at + "/mtpdSeconds", mtpd);
        var result = Objectives.check(rto, wrt, mtpd);
        switch (result.outcome()) {
            case RTO_NOT_POSITIVE ->
                add(
                        "rto-not-positive",
                        at + "/rtoSeconds",
                        "The recovery time objective of %s must be longer than 0; model continuous availability as a group.",
                        code);
            case RTO_ABOVE_MTPD ->
                add(
                        "rto-above-mtpd",
                        at + "/rtoSeconds",
                        "The recovery time objective of %s exceeds its maximum tolerable period by %s.",
                        code,
                        Duration.words(-result.marginSeconds()));
            case RTO_AND_WRT_ABOVE_MTPD ->
                add(
                        "rto-and-wrt-above-mtpd",
                        at + "/wrtSeconds",
                        "Recovery objective and work recovery of %s together exceed its maximum tolerable period by %s.",
                        code,
                        Duration.words(-result.marginSeconds()));
            case OK, ZERO_MARGIN -> {
                // a margin of zero is a finding of the analysis, not a flaw
            }
        }
    }

    /** A group of members; {@code of} is null for a cold start. */
    void group(String at, String kField, String of, Integer k, List<String> members, Predicate<String> known) {
        if (members.isEmpty()) {
            add("empty-group", at + "/members", "A group needs at least one member.");
            return;
        }
        Set<String> named = new HashSet<>();
        for (int i = 0; i < members.size(); i++) {
            var member = members.get(i);
            known(at + "/members/" + i, member, known);
            if (!named.add(member)) {
                add("repeated-member", at + "/members/" + i, "%s is named twice in one group.", member);
            }
            if (member.equals(of)) {
                add("self-dependency", at + "/members/" + i, "%s cannot depend on itself.", of);
            }
        }
        if (k != null && (k < 1 || k > members.size())) {
            add("k-out-of-range", at + "/" + kField, "%d of %d members cannot be needed.", k, members.size());
        }
    }

    void known(String pointer, String code, Predicate<String> known) {
        if (!known.test(code)) {
            add("unknown-code", pointer, "%s is no service or resource of this estate.", code);
        }
    }
}
