package id.bina.competence;

import id.bina.identity.PositionLevel;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** What my position requires, what I hold, and what closes the gap. */
@Named
@ViewScoped
public class MyCompetencesPage implements Serializable {
    @Inject MyCompetences competences;

    private PositionLevel level;
    private List<CompetenceState> states;
    private List<CompetenceOffer> offers;
    private List<HeldRow> history;

    @PostConstruct
    void open() {
        level = competences.level();
        states = competences.states();
        offers = competences.offers(states);
        history = competences.history();
    }

    public List<CompetenceOffer> offersFor(Long competenceId) {
        return offers.stream().filter(one -> one.competenceId().equals(competenceId)).toList();
    }

    public long getMissing() {
        return states.stream().filter(one -> one.gap() > 0).count();
    }

    public PositionLevel getLevel() {
        return level;
    }

    public List<CompetenceState> getStates() {
        return states;
    }

    public List<HeldRow> getHistory() {
        return history;
    }
}
