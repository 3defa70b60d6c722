package id.bina.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Whether this page is a light one, for phones (no PrimeFaces payload at all), or a work page with
 * the theme and scripts of PrimeFaces. The work template calls {@link #open()} while it is built.
 */
@Named
@RequestScoped
public class Tier {
    private boolean work;

    /** Value of {@code primefaces.THEME}: none keeps the head free of any PrimeFaces style. */
    public String getTheme() {
        return work ? "saga" : "none";
    }

    /**
     * Makes this a work page; its policy allows the scripts that PrimeFaces writes into the page.
     */
    public String getOpen() {
        work = true;
        var response =
                (HttpServletResponse)
                        FacesContext.getCurrentInstance().getExternalContext().getResponse();
        if (!response.isCommitted()) {
            response.setHeader(SecurityHeaders.POLICY, SecurityHeaders.workPolicy());
        }
        return "";
    }

    /** Says that the page asked for is gone: an answer of its own, not a failure of the portal. */
    public String getGone() {
        var response =
                (HttpServletResponse)
                        FacesContext.getCurrentInstance().getExternalContext().getResponse();
        if (!response.isCommitted()) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
        }
        return "";
    }
}
