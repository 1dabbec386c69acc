package customs.portal.bcp;

import java.util.List;
import java.util.Objects;

/**
 * What another recovery time would change.
 *
 * @param changed name of what would be back sooner or later
 * @param seconds its time in the trial
 * @param next names of what would hold the service up next
 * @param rows whose recovery would be another
 * @param verdict the sentence about the service with the change, null when it would be in time
 */
record RecoveryTrial(
        String changed,
        Long seconds,
        RecoveryView.WhatIf answer,
        List<String> next,
        List<Row> rows,
        RecoveryView.Finding verdict) {

    record Row(String name, Long beforeSeconds, Long afterSeconds, String verdict) {}

    static RecoveryTrial of(RecoveryView view, RecoverySheet sheet, String changed, Long seconds) {
        return new RecoveryTrial(
                name(sheet, changed),
                seconds,
                view.whatIf(),
                view.whatIf().nextBottleneck().stream()
                        .map(code -> name(sheet, code))
                        .toList(),
                sheet.rows().stream()
                        .flatMap(row -> view.nodes().stream()
                                .filter(node -> node.code().equals(row.code()))
                                .filter(node -> !Objects.equals(node.erSeconds(), row.erSeconds()))
                                .map(node -> new Row(row.name(), row.erSeconds(), node.erSeconds(), node.verdict())))
                        .toList(),
                view.findings().stream()
                        .filter(finding -> finding.subject().equals(view.toward())
                                && finding.code().matches("BREACH|GAP"))
                        .findFirst()
                        .orElse(null));
    }

    public boolean isSooner() {
        return answer.gainSeconds() != null && answer.gainSeconds() > 0;
    }

    public boolean isLater() {
        return answer.gainSeconds() != null && answer.gainSeconds() < 0;
    }

    public Long lossSeconds() {
        return answer.gainSeconds() == null ? null : -answer.gainSeconds();
    }

    private static String name(RecoverySheet sheet, String code) {
        return sheet.rows().stream()
                .filter(row -> row.code().equals(code))
                .map(RecoverySheet.Row::name)
                .findFirst()
                .orElse(code);
    }
}
