package id.bina.programme;

import java.io.Serializable;
import java.math.BigDecimal;

/** What an admin writes about a path. */
public class PathForm implements Serializable {
    private String title;
    private String summary;
    private BigDecimal jp = BigDecimal.ZERO;

    static PathForm of(PathEdition edition) {
        var form = new PathForm();
        form.title = edition.getTitle();
        form.summary = edition.getSummary();
        form.jp = edition.getJp();
        return form;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getSummary() {
        return summary;
    }

    public void setSummary(String summary) {
        this.summary = summary;
    }

    public BigDecimal getJp() {
        return jp;
    }

    public void setJp(BigDecimal jp) {
        this.jp = jp;
    }
}
