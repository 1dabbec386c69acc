package customs.portal.bcp;

import customs.portal.form.Choice;
import customs.portal.session.Language;
import customs.portal.wording.Wording;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.UriInfo;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** What is asked of an analysis, read from the address, so that a question can be passed on; collects the fields of the page. */
@RequestScoped
class AnalysisEntry {
    private final UriInfo address;
    private final Wording wording;
    private final Language language;
    private final List<Field> fields = new ArrayList<>();

    AnalysisEntry(UriInfo address, Wording wording, Language language) {
        this.address = address;
        this.wording = wording;
        this.language = language;
    }

    /**
     * A field of the page.
     *
     * @param choices null for text, empty for a tick
     * @param fault why it was not understood; null when it was
     */
    record Field(String name, String label, String hint, String value, List<Choice> choices, String fault) {
        public boolean isTick() {
            return choices != null && choices.isEmpty();
        }

        public boolean isSelect() {
            return choices != null && !choices.isEmpty();
        }
    }

    /** Whether nothing was asked yet: the fields then hold what is usual. */
    boolean isFirst() {
        return address.getQueryParameters().isEmpty();
    }

    List<Field> fields() {
        return fields;
    }

    boolean faulty() {
        return fields.stream().anyMatch(field -> field.fault() != null);
    }

    /** What was chosen; {@code usual} when nothing was yet; null for the blank choice. */
    String choice(String name, List<Choice> choices, String usual) {
        var entered = entered(name, usual);
        boolean known = entered == null
                || entered.isEmpty()
                || choices.stream().anyMatch(choice -> choice.value().equals(entered));
        fields.add(new Field(name, say(name), hint(name), entered, choices, known ? null : say("no_choice")));
        return entered == null || entered.isEmpty() || !known ? null : entered;
    }

    /** @param usual whether it is ticked as long as nothing was asked */
    boolean ticked(String name, boolean usual) {
        boolean ticked = usual && isFirst() || address.getQueryParameters().containsKey(name);
        fields.add(new Field(name, say(name), hint(name), ticked ? "true" : "", List.of(), null));
        return ticked;
    }

    /** A duration in seconds; null for none. */
    Long span(String name, String usual) {
        var entered = entered(name, usual);
        var seconds = entered == null || entered.isBlank() ? null : Span.parse(entered);
        boolean wrong = seconds != null && seconds.isEmpty();
        fields.add(new Field(
                name,
                say(name),
                hint(name),
                entered,
                null,
                wrong ? wording.say("bcp", language.locale(), "no_span") : null));
        return seconds == null || wrong ? null : (Long) seconds.getAsLong();
    }

    /** A whole number within bounds; null when it is none. */
    Integer number(String name, int usual, int least, int most) {
        var entered = entered(name, Integer.toString(usual));
        Integer number = null;
        try {
            number = Integer.valueOf(entered.strip());
        } catch (NumberFormatException e) {
            // told below, with the bounds
        }
        boolean wrong = number == null || number < least || number > most;
        fields.add(new Field(name, say(name), hint(name), entered, null, wrong ? say("no_number", least, most) : null));
        return wrong ? null : number;
    }

    /** A share in whole per cent under a label of its own; null for none. */
    Integer share(String name, String label) {
        var entered = entered(name, "").strip();
        var share = entered.endsWith("%")
                ? entered.substring(0, entered.length() - 1).strip()
                : entered;
        boolean wrong = !share.isEmpty() && (!share.matches("\\d{1,3}") || Integer.parseInt(share) > 100);
        fields.add(new Field(name, label, null, entered, null, wrong ? say("no_number", 0, 100) : null));
        return share.isEmpty() || wrong ? null : Integer.valueOf(share);
    }

    /** Rates: "120", or "120; 8 h = 60" for 60 an hour from 8 h on; null when they cannot be read. */
    List<AnalysisClient.Rate> rates(String name, String usual) {
        var entered = entered(name, usual);
        var rates = new ArrayList<AnalysisClient.Rate>();
        boolean wrong = false;
        for (var part : entered.split(";")) {
            int equals = part.indexOf('=');
            var from = equals < 0 ? java.util.OptionalLong.of(0) : Span.parse(part.substring(0, equals));
            var rate = part.substring(equals + 1).strip().replace(',', '.');
            if (from.isEmpty() || !rate.matches("\\d{1,9}(\\.\\d{1,3})?")) {
                wrong = true;
                break;
            }
            rates.add(new AnalysisClient.Rate(from.getAsLong(), new BigDecimal(rate)));
        }
        fields.add(new Field(name, say(name), say("rates_hint"), entered, null, wrong ? say("no_rates") : null));
        return wrong ? null : rates;
    }

    private String entered(String name, String usual) {
        var entered = address.getQueryParameters().getFirst(name);
        return entered == null
                ? (usual == null ? "" : usual)
                : entered.length() > 500 ? entered.substring(0, 500) : entered;
    }

    private String hint(String name) {
        return wording.has("analysis", name + "_hint") ? say(name + "_hint") : null;
    }

    String say(String key, Object... values) {
        return wording.say("analysis", language.locale(), key, values);
    }

    String word(String key) {
        return wording.say("bcp", language.locale(), key);
    }

    /** A duration in words; a dash for none. */
    String span(Long seconds) {
        return seconds == null ? "–" : Span.words(seconds, language.locale());
    }

    /** A duration that may never end. */
    String end(Long seconds) {
        return seconds == null ? word("never") : Span.words(seconds, language.locale());
    }

    /** A number as people of the language write it, at most two decimals. */
    String figure(Number number) {
        if (number == null) {
            return "–";
        }
        var format = java.text.NumberFormat.getNumberInstance(language.locale());
        format.setMaximumFractionDigits(2);
        return format.format(number);
    }

    /** A share of one as a percentage, rounded down: what is not certain is not called 100 %. */
    String percent(BigDecimal share) {
        if (share == null) {
            return "–";
        }
        var format = java.text.NumberFormat.getNumberInstance(language.locale());
        format.setMaximumFractionDigits(1);
        format.setRoundingMode(java.math.RoundingMode.DOWN);
        return format.format(share.movePointRight(2)) + " %";
    }

    AnalysisSheet.Cell verdict(String verdict) {
        return new AnalysisSheet.Cell(word("verdict_" + verdict), tone(verdict));
    }

    static String tone(String verdict) {
        return switch (verdict) {
            case "BREACH" -> "red";
            case "GAP" -> "yellow";
            case "OK" -> "green";
            default -> "blue";
        };
    }
}
