package id.bina.mentoring;

import id.bina.shared.web.Asked;
import id.bina.shared.web.Notice;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The own request: describe the problem, rank mentors, send, follow. */
@Named
@ViewScoped
public class RequestPage implements Serializable {
    private static final String SELF = "/mentoring/request?faces-redirect=true";

    @Inject MentoringRequests requests;
    @Inject RequestBook book;
    @Inject MentorProposals proposals;
    @Inject OpenIntakes openIntakes;
    @Inject Exchanges exchanges;
    @Inject Notice notice;

    private String mentor;
    private String anew;
    private Long wished;
    private RequestView view;
    private ProblemForm form = new ProblemForm();
    private boolean ownLine;
    private List<IntakeRow> joinable = List.of();
    private List<Proposal> proposed = List.of();

    /** Rank of each proposed profile: 1 to 3, or 0 for none. */
    private final Map<Long, Integer> ranks = new HashMap<>();

    public void open() {
        wished = mentor == null || mentor.isBlank() ? null : Asked.id(mentor);
        view = book.latest().orElse(null);
        if (view != null) {
            form = ProblemForm.of(view.problem());
            ownLine = view.ownLine();
        }
        joinable = view != null && view.usedUp() ? openIntakes.joinable() : List.of();
        if (view != null && view.draft()) {
            proposed = proposals.of(view.id(), wished);
            proposed.forEach(one -> ranks.put(one.mentor().id(), 0));
            proposed.stream().findFirst().ifPresent(one -> ranks.put(one.mentor().id(), 1));
        }
    }

    public String describe() {
        requests.describe(form.problem(), ownLine);
        return wished == null ? SELF : SELF + "&mentor=" + wished;
    }

    public String send() {
        requests.send(view.id(), Ranks.inOrder(ranks));
        notice.info("mentoring.request.sentNow");
        return SELF;
    }

    public String withdraw() {
        requests.withdraw(view.id());
        notice.info("mentoring.request.withdrawn");
        return "/mentoring/mentors?faces-redirect=true";
    }

    /** Leaves the mentor without a reason; the same problem looks for another one. */
    public String exchange() {
        exchanges.exchange(view.pairId());
        return SELF;
    }

    /** Whether another mentor can be asked for without a reason. */
    public boolean isExchangeable() {
        return view.pairRuns() && exchanges.isFree(view.pairId());
    }

    public String join(Long intakeId) {
        openIntakes.join(intakeId, view.id());
        notice.info("mentoring.request.joined");
        return "/mentoring/mentors?faces-redirect=true";
    }

    /**
     * Whether the form is shown: nothing is under way, or a closed request is followed by a new.
     */
    public boolean isDescribing() {
        return view == null || view.draft() || view.over() && "1".equals(anew);
    }

    public RequestView getView() {
        return view;
    }

    public ProblemForm getForm() {
        return form;
    }

    /** Openings that a mentee without a mentor can join. */
    public List<IntakeRow> getJoinable() {
        return joinable;
    }

    public List<Proposal> getProposed() {
        return proposed;
    }

    public Map<Long, Integer> getRanks() {
        return ranks;
    }

    public boolean isOwnLine() {
        return ownLine;
    }

    public void setOwnLine(boolean ownLine) {
        this.ownLine = ownLine;
    }

    public String getMentor() {
        return mentor;
    }

    public void setMentor(String mentor) {
        this.mentor = mentor;
    }

    public String getAnew() {
        return anew;
    }

    public void setAnew(String anew) {
        this.anew = anew;
    }
}
