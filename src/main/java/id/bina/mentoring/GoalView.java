package id.bina.mentoring;

import java.io.Serializable;
import java.util.List;

/**
 * One goal with what belongs to it.
 *
 * @param mine whether the person who looks set it and may move it on
 */
public record GoalView(
        GoalRow goal,
        boolean mine,
        boolean running,
        List<ActionRow> actions,
        List<EvidenceRow> files)
        implements Serializable {}
