package id.bina.workshop;

import id.bina.identity.OrgUnit;
import id.bina.shared.Persistent;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/** How many people of one unit, with the units below it, may have a seat in a cohort. */
@Entity
public class CohortQuota extends Persistent {
    @NotNull
    @ManyToOne(fetch = FetchType.LAZY)
    private Cohort cohort;

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY)
    private OrgUnit unit;

    @Min(0)
    private int seats;

    protected CohortQuota() {}

    CohortQuota(Cohort cohort, OrgUnit unit, int seats) {
        this.cohort = cohort;
        this.unit = unit;
        this.seats = seats;
    }

    void allow(int people) {
        seats = people;
    }

    public Cohort getCohort() {
        return cohort;
    }

    public OrgUnit getUnit() {
        return unit;
    }

    public int getSeats() {
        return seats;
    }
}
