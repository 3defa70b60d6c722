package id.bina.competence;

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
    @Inject Teams teams;

    private Profile profile;
    private List<CompetenceOffer> offers;
    private boolean superior;

    @PostConstruct
    void open() {
        profile = competences.profile();
        offers = competences.offers(profile.states());
        superior = teams.isSuperior();
    }

    public List<CompetenceOffer> offersFor(Long competenceId) {
        return offers.stream().filter(one -> one.competenceId().equals(competenceId)).toList();
    }

    public Profile getProfile() {
        return profile;
    }

    /** Whether somebody answers to me. */
    public boolean isSuperior() {
        return superior;
    }
}
