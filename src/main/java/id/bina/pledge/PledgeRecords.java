package id.bina.pledge;

import id.bina.identity.CurrentUser;
import id.bina.identity.Roles;
import id.bina.shared.DomainEvent;
import id.bina.shared.NotFound;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Who has signed what and who has not, for those who keep and examine pledges; a head sees the own
 * unit and what is below it.
 */
@Stateless
@RolesAllowed({Roles.ADMIN, Roles.AUDITOR, Roles.HEAD})
public class PledgeRecords {
    @PersistenceContext EntityManager db;
    @Inject CurrentUser user;
    @Inject PledgeVersions versions;
    @Inject Event<DomainEvent> events;

    /** Every pledge, those signed today first. */
    public List<PledgeRow> pledges() {
        var current =
                versions.current().stream()
                        .collect(Collectors.toMap(PledgeVersion::getPledge, Function.identity()));
        var all = versionRows().stream().collect(Collectors.groupingBy(VersionRow::pledgeId));
        return db
                .createQuery("SELECT p FROM Pledge p ORDER BY p.code", Pledge.class)
                .getResultList()
                .stream()
                .map(
                        pledge ->
                                row(
                                        pledge,
                                        current.get(pledge),
                                        all.getOrDefault(pledge.getId(), List.of())))
                .sorted(Comparator.comparing(row -> !row.active()))
                .toList();
    }

    private PledgeRow row(Pledge pledge, PledgeVersion current, List<VersionRow> all) {
        if (current == null) {
            return new PledgeRow(pledge, null, null, null, all);
        }
        var period = versions.period(current);
        var tally = tally(new SignerFilter(current.getId(), period.number(), null, null, null));
        return new PledgeRow(pledge, current, period, tally, all);
    }

    /** Versions of all pledges, the newest first; drafts for those who write them only. */
    private List<VersionRow> versionRows() {
        return db.createQuery(
                        """
                        SELECT NEW id.bina.pledge.VersionRow(v.id, v.pledge.id, v.number, v.title,
                          v.sample, v.validFrom, v.publishedAt, v.sha256,
                          (SELECT COUNT(s) FROM PledgeSignature s WHERE s.pledgeVersion = v))
                        FROM PledgeVersion v ORDER BY v.number DESC""",
                        VersionRow.class)
                .getResultStream()
                .filter(row -> !row.draft() || user.may(Roles.ADMIN))
                .toList();
    }

    /** A version to be read; a draft for those who write it only. */
    public PledgeVersion version(Long id) {
        var version = versions.found(id);
        if (version.isDraft() && !user.may(Roles.ADMIN)) {
            throw new NotFound();
        }
        version.getPledge().getCode(); // read with it
        return version;
    }

    /** The present period of a published version. */
    public PledgePeriod period(Long versionId) {
        var version = version(versionId);
        if (version.isDraft()) {
            throw new NotFound();
        }
        return versions.period(version);
    }

    public int count(SignerFilter filter) {
        return query(filter).count();
    }

    /** One page, by name unless sorted by a column of the row. */
    public List<SignerRow> rows(
            SignerFilter filter, int first, int size, String sort, boolean ascending) {
        return query(filter).rows(first, size, sort, ascending);
    }

    /** How far the units have come; the state asked for does not matter. */
    public List<UnitProgress> units(SignerFilter filter) {
        return query(withoutState(filter)).units();
    }

    /** How far all of them together have come; the state asked for does not matter. */
    public Tally tally(SignerFilter filter) {
        return Tally.of(units(filter));
    }

    /** Tells the trail that this list is being taken along. */
    public void exported(SignerFilter filter, int rows) {
        events.fire(
                new SignaturesExported(filter.versionId(), filter.period(), rows, filter.asked()));
    }

    private SignerQuery query(SignerFilter filter) {
        return new SignerQuery(db, filter, scope());
    }

    private static SignerFilter withoutState(SignerFilter filter) {
        return new SignerFilter(
                filter.versionId(), filter.period(), filter.text(), filter.unitPath(), null);
    }

    /** Path of the unit beyond which the person who asks sees nobody; all for the whole city. */
    private String scope() {
        boolean all = user.may(Roles.ADMIN) || user.may(Roles.AUDITOR);
        return all ? "" : user.unit().getPath();
    }
}
