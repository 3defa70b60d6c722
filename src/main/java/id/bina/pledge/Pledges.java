package id.bina.pledge;

import static id.bina.shared.RuleViolation.require;

import id.bina.identity.CurrentUser;
import id.bina.identity.Reauthentication;
import id.bina.identity.Roles;
import id.bina.shared.NotFound;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** What a person promises: reads it, signs it once in each period, keeps the proof. */
@Stateless
@RolesAllowed(Roles.LEARNER)
public class Pledges {
    @PersistenceContext EntityManager db;
    @Inject Clock clock;
    @Inject CurrentUser user;
    @Inject Reauthentication again;
    @Inject PledgeVersions versions;
    @Inject Wordings wordings;
    @Inject Signing signing;

    /** What the person who asks has still to sign, the earliest day first. */
    public List<DuePledge> due() {
        var today = LocalDate.now(clock);
        return versions.current().stream()
                .filter(version -> signing.of(version, user.id()).isEmpty())
                .map(version -> due(version, today))
                .sorted(Comparator.comparing(DuePledge::dueOn))
                .toList();
    }

    private static DuePledge due(PledgeVersion version, LocalDate today) {
        var period = version.periodOn(today);
        return new DuePledge(
                version.getId(),
                version.getPledge().getKind(),
                version.getTitle(),
                version.getNumber(),
                version.isSample(),
                period.dueOn(),
                period.isLate(today));
    }

    /** The own signatures, newest first, each with its newest document. */
    public List<OwnSignature> mine() {
        return db.createQuery(
                        """
                        SELECT NEW id.bina.pledge.OwnSignature(s.id, v.title, v.number, v.sample,
                          s.periodFrom, s.periodTo, s.signedAt, s.status, s.code, f.id, f.size)
                        FROM PledgeSignature s JOIN s.pledgeVersion v
                        LEFT JOIN PledgeProof r ON r.signature = s AND r.id = (
                          SELECT MAX(q.id) FROM PledgeProof q WHERE q.signature = s)
                        LEFT JOIN r.printed f
                        WHERE s.person.id = :person ORDER BY s.signedAt DESC, s.id DESC""",
                        OwnSignature.class)
                .setParameter("person", user.id())
                .getResultList();
    }

    /** The text with the facts of the person who asks; a draft is nobody's to sign. */
    public PledgeSheet sheet(Long versionId) {
        var version = published(versionId);
        var signer = wordings.signer(user.person());
        var today = LocalDate.now(clock);
        return PledgeSheet.of(
                version,
                version.periodOn(today),
                signer,
                Wordings.unsigned(version.getBody(), signer, today),
                versions.isCurrent(version),
                signing.of(version, user.id()).orElse(null));
    }

    /**
     * Signs. Refused when the text is not the present one, the name is not the own, or the password
     * is wrong; signing again in the same period gives the signature that is there.
     *
     * @return id of the signature
     */
    public Long sign(Long versionId, String typedName, String password) {
        var version = published(versionId);
        require(versions.isCurrent(version), "pledge.sign.stale", version.getTitle());
        var person = user.person();
        require(
                TypedName.matches(typedName, person),
                "pledge.sign.wrongName",
                person.getFullName());
        again.confirm(password);
        return signing.sign(version, person.getId(), typedName).getId();
    }

    /** A version that is or was signed; a draft is not found. */
    public PledgeVersion published(Long versionId) {
        var version = versions.found(versionId);
        if (version.isDraft()) {
            throw new NotFound();
        }
        return version;
    }
}
