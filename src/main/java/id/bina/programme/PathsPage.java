package id.bina.programme;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The paths I am on and those I could begin. */
@Named
@RequestScoped
public class PathsPage {
    @Inject MyPaths paths;

    private List<PathCard> all;

    @PostConstruct
    void open() {
        all = paths.all();
    }

    public List<PathCard> getMine() {
        return all.stream().filter(PathCard::mine).toList();
    }

    public List<PathCard> getOffered() {
        return all.stream().filter(card -> !card.mine()).toList();
    }
}
