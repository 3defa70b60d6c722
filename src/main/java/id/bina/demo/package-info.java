/**
 * The demonstration: invented people with a known password and a believable past.
 *
 * <p>Everything here happens by the verbs of the features, as people use them, in the order of
 * time, with a clock that only this package can set back. The same seed gives the same world. It
 * exists only when {@code bina.demo} is set and nobody real is in the database.
 */
package id.bina.demo;
