package id.bina.competence;

import java.io.Serializable;
import java.time.OffsetDateTime;
import java.util.List;

/** One kept version of a plan. */
public record VersionRow(
        DevelopmentPlan.Status status,
        String content,
        String remark,
        String writtenBy,
        OffsetDateTime writtenAt)
        implements Serializable {
    public List<String> lines() {
        return content.lines().toList();
    }
}
