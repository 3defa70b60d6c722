package id.bina.shared.mail;

import java.util.Optional;
import java.util.Properties;

/**
 * Where the server is and how it is spoken to.
 *
 * @param security {@code starttls} (refused when the server cannot), {@code ssl} or {@code none}
 */
record SmtpSettings(String host, int port, String security) {
    private static final String CONNECT_MILLIS = "10000";
    private static final String ANSWER_MILLIS = "20000";

    SmtpSettings {
        if (!security.matches("starttls|ssl|none")) {
            throw new IllegalArgumentException(
                    "bina.mail.security is starttls, ssl or none, not " + security);
        }
    }

    /** As Jakarta Mail wants it; signs in only when there is a user. */
    Properties of(Optional<String> user) {
        var properties = new Properties();
        properties.setProperty("mail.smtp.host", host);
        properties.setProperty("mail.smtp.port", String.valueOf(port));
        properties.setProperty("mail.smtp.auth", String.valueOf(user.isPresent()));
        properties.setProperty("mail.smtp.starttls.enable", is("starttls"));
        properties.setProperty("mail.smtp.starttls.required", is("starttls"));
        properties.setProperty("mail.smtp.ssl.enable", is("ssl"));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        properties.setProperty("mail.smtp.connectiontimeout", CONNECT_MILLIS);
        properties.setProperty("mail.smtp.timeout", ANSWER_MILLIS);
        properties.setProperty("mail.smtp.writetimeout", ANSWER_MILLIS);
        return properties;
    }

    private String is(String wanted) {
        return String.valueOf(security.equals(wanted));
    }
}
