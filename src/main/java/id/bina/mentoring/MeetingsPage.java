package id.bina.mentoring;

import id.bina.shared.web.Asked;
import id.bina.shared.web.Notice;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/**
 * My meetings: the next ones and the past ones, propose one, take or offer a time. A button says
 * itself which one it means, because the list may have changed since it was shown.
 */
@Named
@ViewScoped
public class MeetingsPage implements Serializable {
    private static final String HERE = "/mentoring/meetings?faces-redirect=true";

    @Inject MyMeetings meetings;
    @Inject MentoringSessions sessions;
    @Inject SessionSlots slots;
    @Inject Notice notice;

    private final AppointmentForm proposal = new AppointmentForm();
    private final AppointmentForm offer = new AppointmentForm();
    private Long pairId;
    private List<MyPair> pairs;
    private transient List<SessionRow> next;
    private transient List<SessionRow> past;
    private transient List<SlotRow> free;
    private transient List<SlotRow> mine;

    public String propose() {
        var active = getActive();
        sessions.propose(active.size() == 1 ? active.get(0).id() : pairId, proposal.read());
        return said("mentoring.meetings.proposed");
    }

    public String agree(String id) {
        sessions.confirm(Asked.id(id));
        return said("mentoring.meetings.agreed");
    }

    public String cancel(String id) {
        sessions.cancel(Asked.id(id));
        return said("mentoring.meetings.cancelled");
    }

    public String missed(String id) {
        sessions.missed(Asked.id(id));
        return said("mentoring.meetings.missed");
    }

    public String offer() {
        slots.offer(offer.read());
        return said("mentoring.meetings.offered");
    }

    public String take(String slot, String pair) {
        slots.take(Asked.id(slot), Asked.id(pair));
        return said("mentoring.meetings.taken");
    }

    public String withdraw(String slot) {
        slots.withdraw(Asked.id(slot));
        return said("mentoring.meetings.withdrawn");
    }

    private String said(String key) {
        notice.info(key);
        return HERE;
    }

    public List<MyPair> getPairs() {
        if (pairs == null) {
            pairs = meetings.pairs();
        }
        return pairs;
    }

    /** Pairs that can meet. */
    public List<MyPair> getActive() {
        return getPairs().stream().filter(MyPair::active).toList();
    }

    public List<MyPair> getEnding() {
        return getPairs().stream().filter(MyPair::ending).toList();
    }

    public boolean isMentor() {
        return getActive().stream().anyMatch(MyPair::mentor);
    }

    public List<SessionRow> getNext() {
        if (next == null) {
            next = meetings.next();
        }
        return next;
    }

    public List<SessionRow> getPast() {
        if (past == null) {
            past = meetings.past();
        }
        return past;
    }

    public List<SlotRow> getFree() {
        if (free == null) {
            free = slots.offered();
        }
        return free;
    }

    public List<SlotRow> getMine() {
        if (mine == null) {
            mine = isMentor() ? slots.mine() : List.of();
        }
        return mine;
    }

    public AppointmentForm getProposal() {
        return proposal;
    }

    public AppointmentForm getOffer() {
        return offer;
    }

    public Long getPairId() {
        return pairId;
    }

    public void setPairId(Long pairId) {
        this.pairId = pairId;
    }
}
