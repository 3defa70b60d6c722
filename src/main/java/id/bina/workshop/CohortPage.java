package id.bina.workshop;

import id.bina.identity.OrgUnits;
import id.bina.identity.UnitOption;
import id.bina.shared.web.Asked;
import id.bina.shared.web.Notice;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** One cohort as the office plans it: rules, sessions, quotas, and its next state. */
@Named
@ViewScoped
public class CohortPage implements Serializable {
    @Inject Cohorts cohorts;
    @Inject WorkshopSessions sessions;
    @Inject WorkshopSeats seats;
    @Inject OrgUnits orgUnits;
    @Inject Notice notice;

    private String id;
    private Cohort cohort;
    private CohortFacts facts;
    private List<WorkshopSession> held;
    private List<Finding> findings;
    private List<CohortQuota> quotas;
    private List<UnitOption> units;
    private long seated;
    private Long unitId;
    private Integer people;
    private String reason;

    public void open() {
        Long asked = Asked.id(id);
        held = sessions.of(asked);
        cohort = cohorts.find(asked);
        facts = CohortFacts.of(cohort);
        findings = sessions.findings(asked);
        quotas = cohorts.quotas(asked);
        units = orgUnits.options();
        var counts = seats.counts(asked);
        seated =
                Registration.Status.TAKING.stream()
                        .mapToLong(state -> counts.getOrDefault(state, 0L))
                        .sum();
    }

    public String save() {
        cohorts.change(cohort.getId(), facts);
        return again("workshop.cohort.saved");
    }

    public String openNow() {
        cohorts.open(cohort.getId());
        return again("workshop.cohort.opened");
    }

    public String close() {
        cohorts.close(cohort.getId());
        return again("workshop.cohort.closed");
    }

    public String finish() {
        cohorts.finish(cohort.getId());
        return again("workshop.cohort.finished");
    }

    public String archive() {
        cohorts.archive(cohort.getId());
        return again("workshop.cohort.archived");
    }

    public String cancel() {
        cohorts.cancel(cohort.getId(), reason);
        return again("workshop.cohort.cancelled");
    }

    public String remove(Long sessionId) {
        sessions.remove(sessionId);
        return again("workshop.session.removed");
    }

    public String allow() {
        cohorts.allow(cohort.getId(), unitId, people);
        return again("workshop.quota.saved");
    }

    public String lift(Long unit) {
        cohorts.allow(cohort.getId(), unit, null);
        return again("workshop.quota.lifted");
    }

    private String again(String key) {
        notice.info(key);
        return "/workshop/cohort?faces-redirect=true&id=" + cohort.getId();
    }

    /** Whether too few people have a seat. */
    public boolean isTooFew() {
        return cohort.isAhead() && seated < cohort.getMinimum();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public Long getUnitId() {
        return unitId;
    }

    public void setUnitId(Long unitId) {
        this.unitId = unitId;
    }

    public Integer getPeople() {
        return people;
    }

    public void setPeople(Integer people) {
        this.people = people;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public Cohort getCohort() {
        return cohort;
    }

    public CohortFacts getFacts() {
        return facts;
    }

    public List<WorkshopSession> getHeld() {
        return held;
    }

    public List<Finding> getFindings() {
        return findings;
    }

    public List<CohortQuota> getQuotas() {
        return quotas;
    }

    public List<UnitOption> getUnits() {
        return units;
    }

    public long getSeated() {
        return seated;
    }
}
