package id.bina.workshop;

import id.bina.identity.PersonRow;
import id.bina.shared.web.Asked;
import id.bina.shared.web.Notice;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** One session of a cohort; without an id it is a new one. */
@Named
@ViewScoped
public class SessionPage implements Serializable {
    @Inject Cohorts cohorts;
    @Inject WorkshopSessions sessions;
    @Inject Rooms rooms;
    @Inject Notice notice;

    private String cohort;
    private String id;
    private Cohort of;
    private SessionFacts facts = new SessionFacts();
    private List<Room> places;
    private List<PersonRow> trainers;

    public void open() {
        places = rooms.options();
        of = cohorts.find(Asked.id(cohort));
        trainers = sessions.trainers();
        if (!isNew()) {
            facts = SessionFacts.of(sessions.find(of.getId(), Asked.id(id)));
        }
    }

    public boolean isNew() {
        return id == null || id.isBlank();
    }

    public String save() {
        if (isNew()) {
            sessions.add(of.getId(), facts);
        } else {
            sessions.change(Asked.id(id), facts);
        }
        notice.info("workshop.session.saved");
        return "/workshop/cohort?faces-redirect=true&id=" + of.getId();
    }

    public String getCohort() {
        return cohort;
    }

    public void setCohort(String cohort) {
        this.cohort = cohort;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public Cohort getOf() {
        return of;
    }

    public SessionFacts getFacts() {
        return facts;
    }

    public List<Room> getPlaces() {
        return places;
    }

    public List<PersonRow> getTrainers() {
        return trainers;
    }
}
