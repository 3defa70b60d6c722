package id.bina.outreach;

import id.bina.identity.CurrentUser;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** How many unread messages the person of this request has; asked once per page. */
@Named
@RequestScoped
public class Bell {
    @Inject CurrentUser user;
    @Inject Notifications notifications;

    private Long count;

    public long getCount() {
        if (count == null) {
            count = user.isSignedIn() ? notifications.unread() : 0;
        }
        return count;
    }

    /** What fits on the bell: two digits. */
    public String getLabel() {
        return getCount() > 99 ? "99+" : String.valueOf(getCount());
    }
}
