package id.bina.identity;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Ends sessions after {@code bina.session.minutes} without a request. */
@WebListener
public class SessionTime implements HttpSessionListener {
    @Inject
    @ConfigProperty(name = "bina.session.minutes", defaultValue = "60")
    int minutes;

    @Override
    public void sessionCreated(HttpSessionEvent created) {
        created.getSession().setMaxInactiveInterval(minutes * 60);
    }
}
