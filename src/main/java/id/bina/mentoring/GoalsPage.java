package id.bina.mentoring;

import id.bina.shared.web.Asked;
import id.bina.shared.web.Notice;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The goals of one of my pairs, what was agreed to be done, and a form for a new goal. */
@Named
@ViewScoped
public class GoalsPage implements Serializable {
    @Inject MyMeetings meetings;
    @Inject PairGoals goals;
    @Inject AgreedActions actions;
    @Inject Notice notice;

    private final GoalForm fresh = new GoalForm();
    private String pair;
    private List<MyPair> pairs;
    private MyPair chosen;
    private transient List<GoalRow> rows;
    private transient List<ActionRow> todo;

    public void open() {
        pairs = meetings.pairs();
        Long wanted = pair == null ? null : Asked.id(pair);
        if (wanted != null) {
            rows = goals.rows(wanted); // refuses what is not one of the own pairs
        }
        chosen =
                pairs.stream()
                        .filter(one -> wanted == null || one.id().equals(wanted))
                        .findFirst()
                        .orElse(null);
    }

    public String set() {
        goals.set(chosen.id(), fresh.text(), fresh.measure(), fresh.getDueOn());
        notice.info("mentoring.goals.isSet");
        return "/mentoring/goals?faces-redirect=true&pair=" + chosen.id();
    }

    public List<GoalRow> getRows() {
        if (rows == null) {
            rows = chosen == null ? List.of() : goals.rows(chosen.id());
        }
        return rows;
    }

    public List<ActionRow> getTodo() {
        if (todo == null) {
            todo = chosen == null ? List.of() : actions.rows(chosen.id());
        }
        return todo;
    }

    /** Whether new goals can be set here. */
    public boolean isWritable() {
        return chosen != null && !chosen.mentor() && (chosen.active() || chosen.ending());
    }

    public List<MyPair> getPairs() {
        return pairs;
    }

    public MyPair getChosen() {
        return chosen;
    }

    public GoalForm getFresh() {
        return fresh;
    }

    public String getPair() {
        return pair;
    }

    public void setPair(String pair) {
        this.pair = pair;
    }
}
