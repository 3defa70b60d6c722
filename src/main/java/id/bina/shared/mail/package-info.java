/** Mail: one letter to one address through the SMTP server of the settings. */
package id.bina.shared.mail;
