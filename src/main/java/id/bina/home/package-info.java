/** The start of each person: what to go on with, what is due, what needs a decision today. */
package id.bina.home;
