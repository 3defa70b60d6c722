/**
 * A person in a course: who may begin, how far each one is, and when it is complete.
 *
 * <p>Whatever finishes a lesson fires a record that implements {@link id.bina.learning.LessonDone};
 * this feature stores it and, in the same transaction, rolls it up to the course. Progress is a
 * pure function of the stored lessons. The learner's pages of courses and lessons live here,
 * because they show a course together with one's own way through it.
 */
package id.bina.learning;
