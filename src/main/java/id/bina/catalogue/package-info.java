/**
 * What can be learnt: courses, their revisions, modules, lessons and materials, as authors keep
 * them.
 *
 * <p>A course has any number of published revisions, which never change, and at most one draft.
 * Whoever has begun stays on the revision begun. A lesson keeps one stable key through all
 * revisions. How learners see courses lives in {@code learning}; questions live in {@code
 * assessment}, which points at lessons and revisions from outside.
 */
package id.bina.catalogue;
