package id.bina.mentoring;

import java.io.Serializable;

/** A mentor proposed for a problem, with the score and its reasons. */
public record Proposal(MentorCard mentor, Score score) implements Serializable {}
