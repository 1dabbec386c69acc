package customs.bcp.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** @param text what was done about a remark, or why it is settled */
public record RemarkReply(@NotBlank @Size(max = 4_000) String text) {}
