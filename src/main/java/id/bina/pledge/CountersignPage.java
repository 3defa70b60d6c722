package id.bina.pledge;

import id.bina.shared.web.Notice;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What waits for the superior: picked one by one, signed together with one password. */
@Named
@ViewScoped
public class CountersignPage implements Serializable {
    private static final int SHOWN = 50;

    @Inject Countersigns countersigns;
    @Inject Notice notice;

    private List<AwaitingRow> rows;
    private long count;
    private Map<Long, Boolean> picked = new HashMap<>();
    private transient String password;

    @PostConstruct
    void open() {
        rows = countersigns.rows(SHOWN);
        count = rows.size() < SHOWN ? rows.size() : countersigns.count();
    }

    public String sign() {
        String typed = password;
        password = null;
        var ids =
                rows.stream()
                        .map(AwaitingRow::id)
                        .filter(id -> Boolean.TRUE.equals(picked.get(id)))
                        .toList();
        notice.info("pledge.countersign.done", countersigns.countersign(ids, typed));
        return "/pledge/countersign?faces-redirect=true";
    }

    public List<AwaitingRow> getRows() {
        return rows;
    }

    public long getCount() {
        return count;
    }

    public Map<Long, Boolean> getPicked() {
        return picked;
    }

    public String getPassword() {
        return null;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
