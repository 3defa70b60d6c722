package id.bina.competence;

import id.bina.identity.PositionLevel;
import id.bina.shared.web.Asked;
import id.bina.shared.web.Notice;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The framework: one competence at a time, with who needs it and what teaches it. */
@Named
@ViewScoped
public class FrameworkPage implements Serializable {
    @Inject Frameworks frameworks;
    @Inject Notice notice;

    private String id;
    private Long chosen;
    private List<Competence> competences;
    private List<RequirementRow> requirements;
    private List<CompetenceOffer> offers;
    private List<WorkshopOption> workshops;
    private CompetenceForm form = new CompetenceForm();
    private final RequirementForm requirement = new RequirementForm();
    private Long workshopId;
    private int level = 1;

    public void open() {
        competences = frameworks.competences();
        if (id != null && !id.isBlank()) {
            chosen = Asked.id(id);
            var one = frameworks.competence(chosen);
            form.setCode(one.getCode());
            form.setName(one.getName());
            form.setLevels(one.getLevels());
            requirements = frameworks.requirements(chosen);
            offers = frameworks.offers(chosen);
            workshops = frameworks.workshops();
        }
    }

    public String save() {
        if (chosen == null) {
            chosen = frameworks.add(form);
        } else {
            frameworks.describe(chosen, form);
        }
        return shown("competence.framework.saved");
    }

    public String require() {
        frameworks.set(chosen, requirement);
        return shown("competence.framework.required");
    }

    public String aim() {
        frameworks.aim(chosen, workshopId, level);
        return shown("competence.framework.aimed");
    }

    private String shown(String key) {
        notice.info(key);
        return "/competence/framework?faces-redirect=true&id=" + chosen;
    }

    public PositionLevel[] getLevels() {
        return PositionLevel.values();
    }

    public Long getChosen() {
        return chosen;
    }

    public List<Competence> getCompetences() {
        return competences;
    }

    public List<RequirementRow> getRequirements() {
        return requirements;
    }

    public List<CompetenceOffer> getOffers() {
        return offers;
    }

    public List<WorkshopOption> getWorkshops() {
        return workshops;
    }

    public CompetenceForm getForm() {
        return form;
    }

    public RequirementForm getRequirement() {
        return requirement;
    }

    public Long getWorkshopId() {
        return workshopId;
    }

    public void setWorkshopId(Long workshopId) {
        this.workshopId = workshopId;
    }

    public int getLevel() {
        return level;
    }

    public void setLevel(int level) {
        this.level = level;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
