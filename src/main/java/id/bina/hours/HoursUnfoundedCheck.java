package id.bina.hours;

import id.bina.certificate.Certificate;
import id.bina.learning.Contradiction;
import id.bina.learning.RecordChecker;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A line that does not say what its certificate says: somebody has to judge. */
@ApplicationScoped
class HoursUnfoundedCheck extends RecordChecker {
    HoursUnfoundedCheck() {
        super("hours.check.unfounded.", HoursLine.class, false);
    }

    @Override
    public List<Contradiction> find(long after, long last) {
        var lines =
                db.createQuery(
                                """
                                SELECT l FROM HoursLine l JOIN FETCH l.person
                                WHERE l.id > :after AND l.id <= :last AND l.sourceKind IN :kinds
                                ORDER BY l.id""",
                                HoursLine.class)
                        .setParameter("after", after)
                        .setParameter("last", last)
                        .setParameter(
                                "kinds", Set.of(SourceKind.CERTIFICATE, SourceKind.ATTENDANCE))
                        .getResultList();
        var certificates = certificates(lines.stream().map(HoursUnfoundedCheck::id).toList());
        return lines.stream()
                .filter(line -> !agree(line, certificates.get(id(line))))
                .map(
                        line ->
                                Contradiction.of(
                                        line.getId(),
                                        line.getPerson().getId(),
                                        line.getPerson().getName(),
                                        line.getTitle()))
                .toList();
    }

    private static boolean agree(HoursLine line, Certificate certificate) {
        return certificate != null
                && certificate.getHolder().getPersonId().equals(line.getPerson().getId())
                && line.getClaimedJp() != null
                && certificate.getAchievement().getJp().compareTo(line.getClaimedJp()) == 0;
    }

    /** Zero, which no certificate has, for a source of another shape. */
    private static Long id(HoursLine line) {
        String id = line.getSourceKey().replace(EarnedHours.CERTIFICATE, "");
        return id.matches("\\d{1,18}") ? Long.valueOf(id) : 0L;
    }

    private Map<Long, Certificate> certificates(List<Long> ids) {
        var found = new HashMap<Long, Certificate>();
        if (!ids.isEmpty()) {
            db.createQuery("SELECT c FROM Certificate c WHERE c.id IN :ids", Certificate.class)
                    .setParameter("ids", ids)
                    .getResultList()
                    .forEach(one -> found.put(one.getId(), one));
        }
        return found;
    }
}
