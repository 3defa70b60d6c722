/**
 * Learning together on a day and at a place: what is offered, when and where it is held, who may
 * come, and who was there.
 *
 * <p>A workshop is the offer; a cohort (angkatan) is one time it is held, with sessions, rooms and
 * seats. Seats are never exceeded and the wait-list keeps its order, because every decision about a
 * seat is made while the cohort's row is locked. Day mode proves who was there and passes it on to
 * {@code learning} as a finished lesson and an earned award.
 */
package id.bina.workshop;
