package id.bina.mentoring;

import id.bina.shared.web.Notice;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What people share with their head: the actions they agreed to try, and one comment on each. */
@Named
@ViewScoped
public class CoachingPage implements Serializable {
    @Inject SharedActions shared;
    @Inject Notice notice;

    private List<SharedActionRow> rows;
    private final Map<Long, String> comments = new HashMap<>();

    @PostConstruct
    void read() {
        rows = shared.rows();
    }

    public String comment(Long id) {
        shared.comment(id, comments.get(id));
        notice.info("mentoring.coaching.commented");
        return "/mentoring/coaching?faces-redirect=true";
    }

    public List<SharedActionRow> getRows() {
        return rows;
    }

    public Map<Long, String> getComments() {
        return comments;
    }
}
