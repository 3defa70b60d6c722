/** Appointments as files and feeds that every calendar understands (RFC 5545). */
package id.bina.shared.calendar;
