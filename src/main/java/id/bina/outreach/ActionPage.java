package id.bina.outreach;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/**
 * The page behind a link of a mail. GET only shows it, because mail scanners follow links; the
 * button posts a plain form, so that a page that lay open for a day still works.
 */
@Named("actionLinkPage")
@RequestScoped
public class ActionPage {
    @Inject ActionLinks links;
    @Inject GuessLimit limit;
    @Inject ExternalContext external;
    @Inject HttpServletRequest request;

    private String token;
    private String reason;
    private ActionView view = ActionView.only(ActionState.UNKNOWN);

    public void open() throws IOException {
        show(guarded(() -> links.look(token)));
        if (request.getMethod().equals("POST") && view.ready()) {
            show(guarded(() -> links.use(token, reason)));
            if (view.state() == ActionState.USED) {
                external.redirect(
                        request.getContextPath()
                                + "/outreach/action?t="
                                + URLEncoder.encode(token, StandardCharsets.UTF_8));
            }
        }
    }

    private ActionView guarded(Supplier<ActionView> asked) {
        String address = request.getRemoteAddr();
        if (token != null && !limit.allows(address)) {
            return ActionView.only(ActionState.TOO_MANY);
        }
        var answer = asked.get();
        if (answer.state() == ActionState.UNKNOWN && token != null) {
            limit.missed(address);
        }
        return answer;
    }

    private void show(ActionView answer) {
        view = answer;
        external.setResponseStatus(answer.state().getStatus());
    }

    public ActionView getView() {
        return view;
    }

    public String getToken() {
        return token;
    }

    public void setToken(String token) {
        this.token = token;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
