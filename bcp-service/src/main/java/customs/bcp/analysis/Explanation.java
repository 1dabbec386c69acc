package customs.bcp.analysis;

import customs.bcp.estate.Duration;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Results in words, English or French, one sentence or two each. */
public final class Explanation {
    private static final int MOST_NAMES = 8;

    private final ResourceBundle words;
    private final UnaryOperator<String> names;
    private final Locale locale;
    private final String day;

    /**
     * @param language French, or English for all else
     * @param names what people call a code
     */
    public Explanation(Locale language, UnaryOperator<String> names) {
        boolean french = "fr".equals(language.getLanguage());
        locale = french ? Locale.FRENCH : Locale.ENGLISH;
        words = ResourceBundle.getBundle(
                "customs.bcp.analysis.explanation",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        day = french ? "j" : "d";
        this.names = names;
    }

    public String of(CrewSchedule schedule) {
        long late = schedule.seconds() - schedule.unlimitedSeconds();
        return say(
                late == 0 ? "crews-enough" : "crews",
                number(schedule.crews()),
                span(schedule.seconds()),
                span(schedule.unlimitedSeconds()),
                span(late));
    }

    public String of(SinglePoints points, String service) {
        var codes = points.of(service);
        if (codes.isEmpty()) {
            return say("single-none", names.apply(service));
        }
        return say(
                points.withoutAlternative(service) ? "single-all" : "single",
                names.apply(service),
                number(codes.size()),
                list(codes));
    }

    public String of(CutPairs cuts) {
        if (cuts.total() == 0) {
            return say("pairs-none", names.apply(cuts.service()));
        }
        var pairs = cuts.pairs().stream()
                .limit(MOST_NAMES)
                .map(pair -> names.apply(pair.first()) + " + " + names.apply(pair.second()))
                .collect(Collectors.joining(", "));
        boolean more = cuts.total() > Math.min(MOST_NAMES, cuts.pairs().size());
        return say("pairs", names.apply(cuts.service()), number(cuts.total()), more ? pairs + ", …" : pairs);
    }

    public String of(Cascade.Effect effect) {
        String path = effect.path().stream().limit(MOST_NAMES).map(names).collect(Collectors.joining(" → "));
        String name = names.apply(effect.code());
        String from = span(effect.spells().getFirst().fromSeconds());
        if (effect.downtimeSeconds() == null) {
            return say("cascade-never", name, from, path);
        }
        String downtime = span(effect.downtimeSeconds());
        if (effect.spells().size() > 1) {
            return say("cascade-repeated", name, from, number(effect.spells().size()), downtime, path);
        }
        String until = span(effect.spells().getFirst().untilSeconds());
        return switch (effect.verdict()) {
            case BREACH -> say("cascade-breach", name, from, until, downtime, path, span(effect.lateSeconds()));
            case GAP -> say("cascade-gap", name, from, until, downtime, path, span(effect.gapSeconds()));
            case OK, NOT_RATED -> say("cascade", name, from, until, downtime, path);
        };
    }

    public String of(Cascade.Slower slower) {
        return say(
                "slower",
                names.apply(slower.code()),
                number(slower.capability().lowestPercent()),
                span(slower.capability().failsAtSeconds()));
    }

    public String of(Backlog backlog) {
        String most = number(backlog.most());
        String capture = number(backlog.toCapture());
        if (backlog.normalAtSeconds() == null) {
            return say("backlog-never", most, capture);
        }
        String recovery = span(backlog.workRecoverySeconds());
        String normal = span(backlog.normalAtSeconds());
        if (backlog.marginSeconds() == null) {
            return say("backlog", most, capture, recovery, normal);
        }
        long margin = backlog.marginSeconds();
        String key = margin < 0 ? "backlog-late" : margin == 0 ? "backlog-no-margin" : "backlog-in-time";
        return say(key, most, capture, recovery, normal, span(Math.abs(margin)));
    }

    public String of(Odds odds) {
        String name = names.apply(odds.service());
        if (odds.p50Seconds() == null) {
            return say("odds-never", name, percent(odds.never()));
        }
        String half = span(odds.p50Seconds());
        String ninety = odds.p90Seconds() == null ? say("never") : span(odds.p90Seconds());
        return odds.withinRto() == null
                ? say("odds", name, half, ninety)
                : say("odds-promise", name, half, ninety, percent(odds.withinRto()));
    }

    public String of(DataLoss loss) {
        String name = names.apply(loss.resource());
        if (loss.copy() == null) {
            return say(loss.destructive() ? "loss-destroyed" : "loss-all", name);
        }
        String most = span(loss.lossSeconds());
        return switch (loss.verdict()) {
            case GAP ->
                loss.longestIntervalSeconds() == null
                        ? say("loss-gap-whatever", name, most, loss.copy(), span(loss.gapSeconds()))
                        : say(
                                "loss-gap",
                                name,
                                most,
                                loss.copy(),
                                span(loss.gapSeconds()),
                                span(loss.longestIntervalSeconds()));
            case OK, BREACH, NOT_RATED -> say("loss", name, most, loss.copy());
        };
    }

    public String of(StressMatrix.Cell cell) {
        String name = names.apply(cell.service());
        if (cell.fromSeconds() == null) {
            return say("stress-up", cell.scenario(), name);
        }
        if (cell.downSeconds() == null) {
            return say("stress-never", cell.scenario(), name);
        }
        String down = span(cell.downSeconds());
        return switch (cell.verdict()) {
            case BREACH -> say("stress-breach", cell.scenario(), name, down, span(cell.lateSeconds()));
            case GAP -> say("stress-gap", cell.scenario(), name, down, span(cell.lateSeconds()));
            case OK, NOT_RATED -> say("stress", cell.scenario(), name, down);
        };
    }

    public String of(TwoClocks.Line line) {
        String name = names.apply(line.code());
        if (line.fromDisruptionSeconds() == null) {
            return say("clocks-never", name);
        }
        return say(
                "clocks",
                name,
                span(line.fromDisruptionSeconds()),
                kept(line.lateFromDisruptionSeconds()),
                span(line.fromDeclarationSeconds()),
                kept(line.lateFromDeclarationSeconds()),
                span(line.rtoSeconds()));
    }

    private String kept(long late) {
        return late == 0 ? say("clock-kept") : say("clock-missed", span(late));
    }

    public String of(Recurrence recurrence) {
        int relapses = recurrence.activations().stream()
                .mapToInt(Recurrence.Activation::relapses)
                .sum();
        return say(
                "recurrence",
                number(recurrence.activations().size()),
                number(relapses),
                span(recurrence.relapseSeconds()));
    }

    /** @param offices what people call the code of an office */
    public String of(Workforce workforce, UnaryOperator<String> offices) {
        var said = of(workforce);
        if (workforce.pool() == null) {
            return said;
        }
        var pool = names.apply(workforce.pool());
        return workforce.office() == null
                ? say("people-of", pool, said)
                : say("people-at", pool, offices.apply(workforce.office()), said);
    }

    public String of(Workforce workforce) {
        return workforce.passes()
                ? say("people", number(workforce.present()), number(workforce.needed()))
                : say(
                        "people-short",
                        number(workforce.present()),
                        number(workforce.needed()),
                        number(workforce.shortBy()),
                        list(workforce.dropped()));
    }

    public String of(TrafficShift shift) {
        if (shift.backlog().signum() == 0) {
            return say("traffic-none");
        }
        return shift.clearingDays() == null
                ? say("traffic-never", number(shift.growthPerDay()), number(shift.backlog()))
                : say("traffic", number(shift.growthPerDay()), number(shift.backlog()), number(shift.clearingDays()));
    }

    public String of(Readiness readiness) {
        if (readiness.score() == null) {
            return say("readiness-none");
        }
        var weakest = readiness.services().stream()
                .min(Comparator.comparing(Readiness.Part::score)
                        .thenComparing(Readiness.Part::tier)
                        .thenComparing(Readiness.Part::service))
                .orElseThrow();
        return say("readiness", number(readiness.score()), names.apply(weakest.service()), percent(weakest.score()));
    }

    private String say(String key, Object... values) {
        return new MessageFormat(words.getString(key), locale).format(values);
    }

    private String span(long seconds) {
        return Duration.words(seconds, day);
    }

    private String number(Number number) {
        var format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(2);
        return format.format(number);
    }

    /** Never rounded up: what is not certain is not called 100 %. */
    private String percent(BigDecimal share) {
        var format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(1);
        format.setRoundingMode(RoundingMode.DOWN);
        return format.format(share.movePointRight(2)) + " %";
    }

    private String list(List<String> codes) {
        String listed = codes.stream().limit(MOST_NAMES).map(names).collect(Collectors.joining(", "));
        return codes.size() > MOST_NAMES ? listed + ", …" : listed;
    }
}
