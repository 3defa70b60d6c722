package id.bina.programme;

import java.io.Serializable;

/** What can be finished: this course, workshop or mentoring programme. */
public record StepKey(StepKind kind, Long targetId) implements Serializable {}
