package id.bina.workshop;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.util.UUID;

/** Checking in by a scanned address or a typed code; works without a script as well. */
@Named
@ViewScoped
public class CheckInPage implements Serializable {
    @Inject CheckIns checkIns;
    @Inject AttendanceCards cards;
    @Inject Clock clock;

    private Long session;
    private String code;
    private AttendanceCard card;
    private CheckInAnswer answer;

    /** Shows the session of the address, or the next one of the person who asks. */
    public void open() {
        card = cards.of(session).orElse(null);
    }

    public void send() {
        answer =
                checkIns.checkIn(
                        new SentCode(
                                UUID.randomUUID().toString(),
                                session,
                                code == null ? "" : code,
                                null,
                                null));
        open();
    }

    /** Milliseconds since 1970: the script compares the clock of the device with it. */
    public long getNow() {
        return clock.millis();
    }

    public Long getSession() {
        return session;
    }

    public void setSession(Long session) {
        this.session = session;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public AttendanceCard getCard() {
        return card;
    }

    public CheckInAnswer getAnswer() {
        return answer;
    }
}
