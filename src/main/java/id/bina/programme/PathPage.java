package id.bina.programme;

import id.bina.shared.web.Asked;
import id.bina.shared.web.Notice;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** One path: how far I am, what comes next, why a step is closed. */
@Named
@ViewScoped
public class PathPage implements Serializable {
    @Inject MyPaths paths;
    @Inject Notice notice;

    private String id;
    private Long path;
    private PathView view;

    public void open() {
        path = Asked.id(id);
        view = paths.view(path);
    }

    public String join() {
        paths.join(path);
        return shown("programme.path.joined");
    }

    public String leave() {
        paths.leave(path);
        return shown("programme.path.left");
    }

    public String again(Long course) {
        paths.again(path, course);
        return "/learning/course?faces-redirect=true&id=" + course;
    }

    private String shown(String key) {
        notice.info(key);
        return "/programme/path?faces-redirect=true&id=" + path;
    }

    public PathView getView() {
        return view;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
