package id.bina.outreach;

import id.bina.shared.web.Notice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** My messages: read one and go where it leads, or mark all as read. */
@Named
@RequestScoped
public class InboxPage {
    @Inject Notifications notifications;
    @Inject ExternalContext external;
    @Inject Notice notice;
    @Inject Clock clock;

    private int page;
    private Long id;
    private List<NotificationRow> rows;

    /** Opens the message of the form that was sent. */
    public void open() throws IOException {
        String link = notifications.open(id);
        external.redirect(
                external.getRequestContextPath() + (link == null ? "/outreach/inbox" : link));
    }

    public String readAll() {
        notifications.readAll();
        notice.info("outreach.inbox.allRead");
        return "/outreach/inbox?faces-redirect=true";
    }

    private List<NotificationRow> fetched() {
        if (rows == null) {
            rows = notifications.rows(page);
        }
        return rows;
    }

    public List<NotificationRow> getRows() {
        return fetched().subList(0, Math.min(fetched().size(), Notifications.PAGE));
    }

    /** The rows of this page by day. */
    public List<InboxDay> getDays() {
        return InboxDay.of(getRows(), LocalDate.now(clock));
    }

    public boolean isMore() {
        return fetched().size() > Notifications.PAGE;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = Math.max(0, page);
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
