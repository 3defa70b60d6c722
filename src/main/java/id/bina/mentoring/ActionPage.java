package id.bina.mentoring;

import id.bina.shared.web.Asked;
import id.bina.shared.web.Notice;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** One agreed action: done with its result, shared with the superior or not. */
@Named("mentoringActionPage")
@ViewScoped
public class ActionPage implements Serializable {
    @Inject AgreedActions actions;
    @Inject Notice notice;

    private String id;
    private String result;
    private transient ActionView view;

    public void open() {
        getView();
    }

    public ActionView getView() {
        if (view == null) {
            view = actions.view(Asked.id(id));
        }
        return view;
    }

    public String done() {
        actions.done(Asked.id(id), result);
        return said("mentoring.goals.actionDone");
    }

    public String share() {
        actions.share(Asked.id(id));
        return said("mentoring.share.shared");
    }

    public String withdraw() {
        actions.withdraw(Asked.id(id));
        return said("mentoring.share.withdrawn");
    }

    private String said(String key) {
        notice.info(key);
        return "/mentoring/action?faces-redirect=true&id=" + Asked.id(id);
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getResult() {
        return result;
    }

    public void setResult(String result) {
        this.result = result;
    }
}
