package customs.bcp.whatif;

import com.fasterxml.jackson.annotation.JsonInclude;
import customs.bcp.analysis.Finding;
import customs.bcp.analysis.RecoveryAnalysis;
import customs.bcp.analysis.Sentence;
import customs.bcp.analysis.TwoClocks;
import customs.bcp.analysis.Verdict;
import customs.bcp.analysis.WhatIf;
import customs.bcp.estate.EstateSnapshot;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * When everything is back. Durations are seconds from the disruption.
 *
 * @param inputHash SHA-256 over estate and question
 * @param estate the caller's own as it was, where it was frozen for this answer
 * @param toward the service that slack and critical path are about
 * @param criticalPath codes from the first node waited for to {@code toward}; of several the smallest by codes; empty
 *     when it never recovers
 * @param findings the gravest first
 * @param clocks only when a declaration was asked about
 * @param whatIf only when changes were asked about; nodes and findings are then those with the changes
 */
public record RecoveryAnswer(
        @Schema(required = true) String inputHash,
        FrozenEstateReference estate,
        @Schema(required = true) List<NodeAnswer> nodes,
        String toward,
        BoundsAnswer bounds,
        @Schema(required = true) List<String> criticalPath,
        @Schema(required = true) List<FindingView> findings,
        ClockAnswer clocks,
        WhatIfAnswer whatIf) {

    /** The same with what the two clocks say; null for not asked. */
    RecoveryAnswer with(ClockAnswer said) {
        return new RecoveryAnswer(inputHash, estate, nodes, toward, bounds, criticalPath, findings, said, whatIf);
    }

    /** The same about an estate that was frozen for it; null for one sent along. */
    RecoveryAnswer of(FrozenEstateReference frozen) {
        return new RecoveryAnswer(inputHash, frozen, nodes, toward, bounds, criticalPath, findings, clocks, whatIf);
    }

    /**
     * Objectives from the disruption and from the declaration.
     *
     * @param declaredSeconds from the disruption until the declaration
     * @param explanation one sentence per line, at most 50, in the language of Accept-Language
     * @param lines of what is hit and promises something, the latest from the disruption first
     */
    public record ClockAnswer(
            @Schema(required = true) long declaredSeconds,
            @Schema(required = true) List<String> explanation,
            @Schema(required = true) List<TwoClocks.Line> lines) {}

    /**
     * @param erSeconds earliest recovery; null for never; 0 for what the disruption does not reach
     * @param verdict against its own objectives
     * @param gapSeconds how much later than its objective, 0 when in time; null without objective or recovery
     * @param slackSeconds how much later it may be back without delaying {@code toward}; null where it does not limit it
     * @param critical whether that slack is 0
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record NodeAnswer(
            @Schema(required = true) String code,
            @Schema(required = true, nullable = true) Long erSeconds,
            @Schema(required = true) Verdict verdict,
            @Schema(required = true, nullable = true) Long gapSeconds,
            @Schema(required = true, nullable = true) Long slackSeconds,
            @Schema(required = true) boolean critical) {}

    /** What simpler methods would say of {@code toward}: everything at once, and everything one after the other. */
    public record BoundsAnswer(long parallelSeconds, long sequentialSeconds) {}

    /**
     * @param code what kind of finding
     * @param subject code of the node concerned
     * @param parameters the figures in the sentence, durations in seconds
     * @param path codes from the first node waited for to the subject, or the members of a cycle
     * @param text one sentence in the language of Accept-Language
     */
    public record FindingView(
            Finding.Code code, String subject, Map<String, Long> parameters, List<String> path, String text) {

        static FindingView of(Finding finding, Sentence sentence) {
            return new FindingView(
                    finding.code(), finding.subject(), finding.parameters(), finding.path(), sentence.of(finding));
        }
    }

    /**
     * @param beforeSeconds recovery of {@code toward} without the changes, null for never
     * @param afterSeconds with them
     * @param gainSeconds how much earlier; negative when later
     * @param furtherGainSeconds what bringing the changed times to 0 would still gain
     * @param nextBottleneck codes that hold it up now, or would next
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record WhatIfAnswer(
            @Schema(nullable = true) Long beforeSeconds,
            @Schema(nullable = true) Long afterSeconds,
            @Schema(nullable = true) Long gainSeconds,
            @Schema(nullable = true) Long furtherGainSeconds,
            List<String> nextBottleneck) {}

    static RecoveryAnswer of(RecoveryAnalysis analysis, EstateSnapshot estate, Locale language, String inputHash) {
        return of(analysis, estate, language, inputHash, null);
    }

    static RecoveryAnswer of(WhatIf whatIf, EstateSnapshot estate, Locale language, String inputHash) {
        return of(
                whatIf.after(),
                estate,
                language,
                inputHash,
                new WhatIfAnswer(
                        whatIf.beforeSeconds(),
                        whatIf.afterSeconds(),
                        whatIf.gainSeconds(),
                        whatIf.furtherGainSeconds(),
                        whatIf.nextBottleneck()));
    }

    private static RecoveryAnswer of(
            RecoveryAnalysis analysis, EstateSnapshot estate, Locale language, String inputHash, WhatIfAnswer whatIf) {
        var sentence = new Sentence(language, estate.names());
        var bounds = analysis.bounds();
        return new RecoveryAnswer(
                inputHash,
                null,
                analysis.nodes().stream()
                        .map(node -> new NodeAnswer(
                                node.code(),
                                node.erSeconds(),
                                node.verdict(),
                                node.gapSeconds(),
                                node.slackSeconds(),
                                node.critical()))
                        .toList(),
                analysis.toward(),
                bounds == null ? null : new BoundsAnswer(bounds.parallelSeconds(), bounds.sequentialSeconds()),
                analysis.criticalPath(),
                analysis.findings().stream()
                        .map(finding -> FindingView.of(finding, sentence))
                        .toList(),
                null,
                whatIf);
    }
}
