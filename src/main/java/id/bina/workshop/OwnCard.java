package id.bina.workshop;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The attendance card as a part of other pages; asked for once in a request. */
@Named
@RequestScoped
public class OwnCard {
    @Inject AttendanceCards cards;

    private final Map<Long, Optional<AttendanceCard>> known = new HashMap<>();

    /** The card of this cohort, or null. */
    public AttendanceCard of(Long cohortId) {
        return cohortId == null
                ? null
                : known.computeIfAbsent(cohortId, cards::ofCohort).orElse(null);
    }
}
