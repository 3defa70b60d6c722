package id.bina.workshop;

import id.bina.shared.web.Asked;
import id.bina.shared.web.Notice;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/** What a workshop is about; without an id it is a new one. */
@Named
@ViewScoped
public class OfferPage implements Serializable {
    @Inject Workshops workshops;
    @Inject Cohorts cohorts;
    @Inject Notice notice;

    private String id;

    @Size(max = 40)
    private String code;

    private Workshop workshop;
    private WorkshopFacts facts = new WorkshopFacts();

    public void open() {
        workshops.count(null); // refuses whoever may not plan
        if (!isNew()) {
            workshop = workshops.find(Asked.id(id));
            facts = WorkshopFacts.of(workshop);
        }
    }

    public boolean isNew() {
        return id == null || id.isBlank();
    }

    public String save() {
        Long saved;
        if (isNew()) {
            saved = workshops.add(code, facts);
        } else {
            saved = Asked.id(id);
            workshops.change(saved, facts);
        }
        return again("workshop.offer.saved", saved);
    }

    public String archive() {
        workshops.archive(Asked.id(id));
        return again("workshop.offer.archived", Asked.id(id));
    }

    public String restore() {
        workshops.restore(Asked.id(id));
        return again("workshop.offer.restored", Asked.id(id));
    }

    /** Plans the next cohort with the usual rules and goes to it. */
    public String plan() {
        Long cohort = cohorts.plan(Asked.id(id), new CohortFacts());
        notice.info("workshop.cohort.planned");
        return "/workshop/cohort?faces-redirect=true&id=" + cohort;
    }

    private String again(String key, Long offer) {
        notice.info(key);
        return "/workshop/offer?faces-redirect=true&id=" + offer;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public Workshop getWorkshop() {
        return workshop;
    }

    public WorkshopFacts getFacts() {
        return facts;
    }
}
