/**
 * Quizzes: the pool of questions of a course revision, the rules of each quiz lesson, and attempts.
 *
 * <p>An attempt freezes the questions it asks, so that no later edit changes what a person was
 * asked or how it was scored. Keys and feedback stay on the server until the attempt is closed. The
 * clock of the server decides; an answer given in time and delivered late counts within a grace. An
 * answer once kept is never overwritten by an older one. Passing tells {@code learning} by {@link
 * id.bina.assessment.AttemptPassed}.
 */
package id.bina.assessment;
