package id.bina.outreach;

import id.bina.shared.web.LazyRows;
import id.bina.shared.web.Notice;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The outbox: find a mail, read what it says, send it again; try the settings. */
@Named
@ViewScoped
public class MailsPage implements Serializable {
    @Inject Mails mails;
    @Inject Notice notice;

    private String query;
    private Mail.State state;
    private Channel channel;
    private LazyRows<MailRow> rows;
    private List<String> settings;

    /** Asks the service at once, so that whoever may not see this is refused before a word. */
    public void open() {
        settings = mails.settings();
        search();
    }

    public void search() {
        var asked = new MailFilter(query, state, channel);
        rows =
                new LazyRows<>(
                        () -> mails.count(asked),
                        (first, size, sort, up) -> mails.rows(asked, first, size),
                        MailRow::id);
    }

    public void sendAgain(Long id) {
        mails.sendAgain(id);
        notice.info("outreach.mails.again.done");
        search();
    }

    public void sendTest() {
        mails.sendTest();
        notice.info("outreach.mails.test.done");
        search();
    }

    public boolean isOn() {
        return mails.isOn();
    }

    public List<String> getSettings() {
        return settings;
    }

    public Mail.State[] getStates() {
        return Mail.State.values();
    }

    public Channel[] getChannels() {
        return Channel.values();
    }

    public LazyRows<MailRow> getRows() {
        return rows;
    }

    public String getQuery() {
        return query;
    }

    public void setQuery(String query) {
        this.query = query;
    }

    public Mail.State getState() {
        return state;
    }

    public void setState(Mail.State state) {
        this.state = state;
    }

    public Channel getChannel() {
        return channel;
    }

    public void setChannel(Channel channel) {
        this.channel = channel;
    }
}
