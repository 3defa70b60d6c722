package id.bina.mentoring;

import id.bina.shared.web.Asked;
import id.bina.shared.web.Notice;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The end of a pair: looking back, what shows it, or stopping before. */
@Named
@ViewScoped
public class EndingPage implements Serializable {
    @Inject PairEndings endings;
    @Inject Notice notice;

    private String pair;
    private String changed;
    private String helped;
    private String missing;
    private String next;
    private transient EndingView view;

    public void open() {
        getView();
    }

    public EndingView getView() {
        if (view == null) {
            view = endings.view(Asked.id(pair));
        }
        return view;
    }

    public String reflect() {
        endings.reflect(Asked.id(pair), new ReflectionText(changed, helped, missing, next));
        return said("mentoring.ending.reflected");
    }

    public String breakOff() {
        endings.breakOff(Asked.id(pair));
        return said("mentoring.ending.brokenOff");
    }

    private String said(String key) {
        notice.info(key);
        return "/mentoring/ending?faces-redirect=true&pair=" + Asked.id(pair);
    }

    public String getPair() {
        return pair;
    }

    public void setPair(String pair) {
        this.pair = pair;
    }

    public String getChanged() {
        return changed;
    }

    public void setChanged(String changed) {
        this.changed = changed;
    }

    public String getHelped() {
        return helped;
    }

    public void setHelped(String helped) {
        this.helped = helped;
    }

    public String getMissing() {
        return missing;
    }

    public void setMissing(String missing) {
        this.missing = missing;
    }

    public String getNext() {
        return next;
    }

    public void setNext(String next) {
        this.next = next;
    }
}
