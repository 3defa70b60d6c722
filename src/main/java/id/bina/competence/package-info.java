/**
 * What people must be able to do, what they can do and what is missing: the framework of
 * competences, the levels that positions require, the levels that people hold, the plan by which
 * somebody closes a gap within a year, and the map of gaps of a unit as of a day.
 */
package id.bina.competence;
