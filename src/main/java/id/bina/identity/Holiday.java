package id.bina.identity;

import id.bina.shared.Persistent;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * A weekday on which the offices are closed. The dates come from the yearly joint decree of three
 * ministers and from the city; they are a table, never computed.
 */
@Entity
public class Holiday extends Persistent {
    /** Who fixed it. */
    public enum Kind {
        NATIONAL,
        JOINT_LEAVE,
        LOCAL
    }

    @NotNull private LocalDate closedOn;

    @NotBlank
    @Size(max = 120)
    private String name;

    @NotNull
    @Enumerated(EnumType.STRING)
    private Kind kind;

    protected Holiday() {}

    Holiday(LocalDate day, String name, Kind kind) {
        this.closedOn = day;
        this.name = name;
        this.kind = kind;
    }

    public LocalDate getClosedOn() {
        return closedOn;
    }

    public String getName() {
        return name;
    }

    public Kind getKind() {
        return kind;
    }
}
