package customs.aeo.enrolment;

import customs.aeo.operator.Enlistment;
import customs.aeo.wording.Sentence;
import customs.platform.act.ActLink;
import customs.platform.act.Actor;
import customs.platform.http.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** An import as it stands. */
@Schema(description = "A file of operators, what its columns are, how far it is and what became of its rows")
public record RegisterImportView(
        @Schema(required = true) UUID id,
        @Schema(required = true) int version,
        @Schema(required = true) String fileName,
        @Schema(required = true) RegisterFile.Format format,

        @Schema(required = true, description = "Bytes") long size,

        @Schema(required = true) String sha256,
        @Schema(required = true) RegisterImport.Stage stage,

        @Schema(required = true, description = "The file's columns")
        List<String> header,

        @Schema(required = true, description = "Its first rows")
        List<List<String>> sample,

        @Schema(required = true, description = "The register's columns, those that every row needs first")
        List<ColumnView> known,

        @Schema(required = true, description = "Title of a register's column → name of the file's column")
        Map<String, String> columns,

        @Schema(required = true, description = "Title of a register's column → what it is where a row says nothing")
        Map<String, String> constants,

        @Schema(required = true, description = "Rows looked at or entered so far")
        int rowsRead,

        @Schema(required = true) int created,
        @Schema(required = true) int changed,
        @Schema(required = true) int same,
        @Schema(required = true) int refused,

        @Schema(required = true, description = "Rows of new operators whose name another operator has already")
        int alike,

        @Schema(required = true, description = "More rows are to be told of than are kept; the others are only counted")
        boolean cut,

        @Schema(nullable = true, description = "Slug of the problem that stopped it")
        String failure,

        @Schema(required = true) String uploadedBy,
        @Schema(required = true) Instant uploadedAt,
        @Schema(required = true) List<ActLink> acts)
        implements Versioned {

    @Schema(name = "RegisterColumnView", description = "A column of the register")
    public record ColumnView(
            @Schema(required = true, examples = "legalName") String title,
            @Schema(required = true) boolean needed) {}

    @Schema(name = "ImportedRowView", description = "What became of a row")
    public record RowView(
            @Schema(required = true, description = "Line of a CSV file, row of a sheet; the head has one too")
            int row,

            @Schema(required = true) Enlistment.Kind outcome,
            @Schema(required = true) List<FaultView> faults) {}

    @Schema(name = "ImportedRowFault", description = "Something to be said of a row")
    public record FaultView(
            @Schema(nullable = true, examples = "legalName") String column,

            @Schema(required = true) Sentence said) {}

    static RegisterImportView of(RegisterImport it, Actor actor) {
        var file = it.file();
        var count = it.count();
        return new RegisterImportView(
                it.id(),
                it.version(),
                file.fileName(),
                file.format(),
                file.size(),
                file.sha256(),
                it.stage(),
                file.header(),
                file.sample(),
                Arrays.stream(RegisterColumn.values())
                        .map(column -> new ColumnView(column.title(), column.needed()))
                        .toList(),
                it.columns(),
                it.constants(),
                count.rowsRead(),
                count.created(),
                count.changed(),
                count.same(),
                count.refused(),
                count.alike(),
                count.refused() + count.changed() + count.alike() > Enrolment.MOST_TOLD,
                it.failure(),
                it.uploadedBy(),
                it.uploadedAt(),
                acts(it, actor));
    }

    private static List<ActLink> acts(RegisterImport it, Actor actor) {
        var acts = new ArrayList<ActLink>();
        if (!actor.has("aeo-officer")) {
            return acts;
        }
        var href = "/api/v1/register-imports/" + it.id();
        switch (it.stage()) {
            case UPLOADED, FAILED -> {
                acts.add(ActLink.put("map", href + "/mapping"));
                if (it.lacking().isEmpty()) {
                    acts.add(ActLink.post("check", href + "/check"));
                }
                acts.add(ActLink.post("discard", href + "/discard"));
            }
            case CHECKED -> {
                acts.add(ActLink.put("map", href + "/mapping"));
                acts.add(ActLink.post("check", href + "/check"));
                acts.add(ActLink.post("enrol", href + "/enrolment"));
                acts.add(ActLink.post("discard", href + "/discard"));
            }
            case ENROLLING -> acts.add(ActLink.post("pause", href + "/pause"));
            case PAUSED -> {
                acts.add(ActLink.post("enrol", href + "/enrolment"));
                acts.add(ActLink.post("discard", href + "/discard"));
            }
            case CHECKING, DONE, DISCARDED -> {
                // nothing to be done
            }
        }
        return acts;
    }
}
