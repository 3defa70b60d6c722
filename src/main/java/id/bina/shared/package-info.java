/**
 * What every feature needs and no feature owns: identity of rows, refusals, time, database, files,
 * documents, and the plumbing of pages. No word of the learning domain may appear here.
 */
package id.bina.shared;
