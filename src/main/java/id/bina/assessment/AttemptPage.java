package id.bina.assessment;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The shell of an attempt; its script fetches the questions and keeps the answers. */
@Named
@ViewScoped
public class AttemptPage implements Serializable {
    @Inject Results results;

    private Long id;
    private AttemptHead head;

    /** Leads to the result when there is nothing left to answer. */
    public String open() {
        head = results.head(id);
        return head.open() ? null : "/assessment/result?faces-redirect=true&id=" + id;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public AttemptHead getHead() {
        return head;
    }
}
