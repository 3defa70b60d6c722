package id.bina.programme;

import id.bina.shared.web.Asked;
import id.bina.shared.web.Notice;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** One path: described, arranged, published, retired; who is on it. */
@Named
@ViewScoped
public class PathEditPage implements Serializable {
    @Inject Paths paths;
    @Inject PathChoices choices;
    @Inject Notice notice;

    private String id;
    private Long path;
    private PathForm form = new PathForm();
    private PathDraft draft;
    private List<PathPerson> people = List.of();
    private StepKind kind = StepKind.COURSE;
    private Long target;
    private int into;

    public void open() {
        if (id != null && !id.isBlank()) {
            path = Asked.id(id);
            form = paths.form(path);
            draft = paths.draft(path);
            people = paths.people(path);
        }
    }

    public String save() {
        if (path == null) {
            path = paths.begin(form);
        } else {
            paths.describe(path, form);
        }
        return shown("programme.path.saved");
    }

    /** Offers steps of this kind. */
    public void choose(StepKind of) {
        kind = of;
    }

    public String add() {
        paths.add(path, into, kind, target);
        return shown("programme.path.saved");
    }

    public String arrange(PathPartForm part) {
        paths.arrange(path, part.getIndex(), part.part());
        return shown("programme.path.saved");
    }

    /** One more part behind the last. */
    public String extend() {
        paths.arrange(path, draft.parts().size(), PathPart.FIRST);
        return shown("programme.path.saved");
    }

    public String dissolve(int part) {
        paths.dissolve(path, part);
        return shown("programme.path.saved");
    }

    public void move(Long stepId, int by) {
        paths.move(path, stepId, by);
        draft = paths.draft(path);
    }

    public void remove(Long stepId) {
        paths.remove(path, stepId);
        draft = paths.draft(path);
    }

    public String publish() {
        paths.publish(path);
        return shown("programme.path.publishedNow");
    }

    public String retire() {
        paths.retire(path);
        return shown("programme.path.retiredNow");
    }

    private String shown(String key) {
        notice.info(key);
        return "/programme/path-edit?faces-redirect=true&id=" + path;
    }

    public List<PathChoice> getOffers() {
        return choices.of(kind);
    }

    public PathRule[] getRules() {
        return PathRule.values();
    }

    public StepKind[] getKinds() {
        return StepKind.values();
    }

    public PathForm getForm() {
        return form;
    }

    public PathDraft getDraft() {
        return draft;
    }

    public List<PathPerson> getPeople() {
        return people;
    }

    public StepKind getKind() {
        return kind;
    }

    public Long getTarget() {
        return target;
    }

    public void setTarget(Long target) {
        this.target = target;
    }

    public int getInto() {
        return into;
    }

    public void setInto(int into) {
        this.into = into;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
