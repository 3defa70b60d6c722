package id.bina.workshop;

import id.bina.shared.web.Asked;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The workshops a learner can go to, goes to, and went to. The part is in the address. */
@Named
@RequestScoped
public class WorkshopsPage {
    private static final int STEP = 12;
    private static final int MOST = 240;

    @Inject WorkshopOffers offers;
    @Inject Approvals approvals;

    private String part;
    private String shown;
    private WorkshopOffers.Part chosen = WorkshopOffers.Part.UPCOMING;
    private List<CohortCard> cards = List.of();
    private long count;
    private int waiting;

    public void open() {
        var asked = Asked.one(WorkshopOffers.Part.class, part);
        chosen = asked == null ? WorkshopOffers.Part.UPCOMING : asked;
        count = offers.count(chosen);
        cards = offers.cards(chosen, Asked.number(shown, STEP, MOST, STEP));
        waiting = approvals.count();
    }

    public WorkshopOffers.Part[] getParts() {
        return WorkshopOffers.Part.values();
    }

    /** How many the next step shows; 0 at the end. */
    public long getMore() {
        return cards.size() >= MOST ? 0 : Math.min(STEP, count - cards.size());
    }

    /** Address of the same list with more cards. */
    public String getMoreAddress() {
        return "?part=" + chosen + "&shown=" + (cards.size() + STEP);
    }

    public String getPart() {
        return part;
    }

    public void setPart(String part) {
        this.part = part;
    }

    public String getShown() {
        return shown;
    }

    public void setShown(String shown) {
        this.shown = shown;
    }

    public WorkshopOffers.Part getChosen() {
        return chosen;
    }

    public List<CohortCard> getCards() {
        return cards;
    }

    public long getCount() {
        return count;
    }

    /** Registrations that wait for the decision of the person who asks. */
    public int getWaiting() {
        return waiting;
    }
}
