package customs.bcp.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import java.util.List;

/** @param answers all of them, each question at most once; what is left out is not answered */
public record AssessmentInput(@NotNull @Size(max = 47) List<@NotNull @Valid AssessmentAnswer> answers) {}
