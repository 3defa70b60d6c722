package id.bina.pledge;

import static id.bina.shared.RuleViolation.require;

import id.bina.shared.Persistent;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Something employees promise, whatever its present wording; retired when nobody signs it now. */
@Entity
public class Pledge extends Persistent {
    @NotBlank
    @Size(max = 20)
    private String code;

    @NotNull
    @Enumerated(EnumType.STRING)
    private PledgeKind kind;

    /** Of the version published last. */
    @NotBlank
    @Size(max = 160)
    private String title;

    private boolean retired;

    protected Pledge() {}

    Pledge(String code, PledgeKind kind, String title) {
        require(code != null && code.matches("[A-Z0-9-]{2,20}"), "pledge.code.bad");
        require(title != null && !title.isBlank(), "pledge.title.none");
        this.code = code;
        this.kind = kind;
        this.title = title.strip();
    }

    void rename(String newTitle) {
        title = newTitle;
    }

    /** Asks nobody to sign any more; what was signed stays. */
    void retire() {
        require(!retired, "pledge.retired.already");
        retired = true;
    }

    void restore() {
        require(retired, "pledge.retired.not");
        retired = false;
    }

    public String getCode() {
        return code;
    }

    public PledgeKind getKind() {
        return kind;
    }

    public String getTitle() {
        return title;
    }

    public boolean isRetired() {
        return retired;
    }
}
