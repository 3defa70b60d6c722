package id.bina.programme;

import static id.bina.shared.RuleViolation.require;

import id.bina.shared.Persistent;
import jakarta.persistence.MappedSuperclass;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;

/** What an edition of a path says about itself. */
@MappedSuperclass
public abstract class PathWords extends Persistent {
    private static final BigDecimal MOST = BigDecimal.valueOf(999);

    @NotBlank
    @Size(max = 160)
    private String title;

    @NotNull
    @Size(max = 1000)
    private String summary;

    /** Learning hours on the certificate; its steps give the lines of the ledger. */
    @NotNull private BigDecimal jp;

    void write(PathForm form) {
        var hours = form.getJp();
        require(
                hours != null && hours.signum() >= 0 && hours.compareTo(MOST) <= 0,
                "programme.path.badJp");
        title = form.getTitle();
        summary = form.getSummary() == null ? "" : form.getSummary();
        jp = hours;
    }

    void write(PathWords other) {
        title = other.title;
        summary = other.summary;
        jp = other.jp;
    }

    public String getTitle() {
        return title;
    }

    public String getSummary() {
        return summary;
    }

    public BigDecimal getJp() {
        return jp;
    }
}
