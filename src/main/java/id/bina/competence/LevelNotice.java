package id.bina.competence;

import id.bina.shared.Persistent;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** That the end of a level was told; once for each level, which the database keeps. */
@Entity
class LevelNotice extends Persistent {
    @NotNull
    @ManyToOne(fetch = FetchType.LAZY)
    private HeldLevel held;

    @NotNull private LocalDate toldOn;

    protected LevelNotice() {}

    LevelNotice(HeldLevel held, LocalDate toldOn) {
        this.held = held;
        this.toldOn = toldOn;
    }
}
