package id.bina.hours;

import id.bina.identity.Nip;
import id.bina.shared.web.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the line of the ledger that each answer is about: by NIP and number, then organiser. */
@ApplicationScoped
class SiasnMatch {
    private static final int PART = 500;

    @PersistenceContext EntityManager db;

    private record Known(Long lineId, String organiser, boolean sent) {}

    /** The check of the file, line by line put to the ledger. */
    SiasnPlan plan(String file, SiasnCheck check) {
        var known = known(check.verdicts().stream().map(SiasnVerdict::nip).distinct().toList());
        var plan =
                new SiasnPlan(
                        file,
                        new ArrayList<>(),
                        new ArrayList<>(),
                        new ArrayList<>(check.problems()),
                        check.waiting());
        check.verdicts().forEach(verdict -> put(plan, verdict, known));
        plan.problems().sort((a, b) -> Integer.compare(a.line(), b.line()));
        return plan;
    }

    private static void put(SiasnPlan plan, SiasnVerdict verdict, Map<String, List<Known>> known) {
        var found = known.getOrDefault(key(verdict.nip(), verdict.documentNumber()), List.of());
        var same = found.stream().filter(one -> isBy(one, verdict.organiser())).toList();
        boolean accepted = verdict.status() == SiasnStatus.ACCEPTED;
        if (same.size() > 1) {
            plan.problems().add(problem(verdict, "manyLines"));
        } else if (same.isEmpty() && accepted) {
            plan.strangers().add(verdict);
        } else if (same.isEmpty() || !accepted && !same.get(0).sent()) {
            plan.problems().add(problem(verdict, "neverSent"));
        } else {
            plan.answers().add(verdict.about(same.get(0).lineId()));
        }
    }

    private static boolean isBy(Known known, String organiser) {
        return organiser == null
                || known.organiser() == null
                || SiasnCheck.lower(known.organiser()).equals(SiasnCheck.lower(organiser));
    }

    private static SiasnProblem problem(SiasnVerdict verdict, String what) {
        return new SiasnProblem(
                verdict.number(),
                verdict.documentNumber(),
                Texts.of("hours.answer." + what),
                Texts.of("hours.answer." + what + "Help"));
    }

    /** Lines that may have left, by NIP and number; also those that were taken back since. */
    private Map<String, List<Known>> known(List<String> nips) {
        var found = new HashMap<String, List<Known>>();
        for (int first = 0; first < nips.size(); first += PART) {
            var part = nips.subList(first, Math.min(first + PART, nips.size()));
            rows(part.stream().map(Nip::new).toList())
                    .forEach(
                            row ->
                                    found.computeIfAbsent(
                                                    key(((Nip) row[0]).value(), (String) row[1]),
                                                    none -> new ArrayList<>())
                                            .add(
                                                    new Known(
                                                            (Long) row[2],
                                                            (String) row[3],
                                                            row[4] != null)));
        }
        found.replaceAll((key, lines) -> sentOnly(lines));
        return found;
    }

    /** A certificate that was recognised anew after it was taken back has two lines. */
    private static List<Known> sentOnly(List<Known> lines) {
        var sent = lines.stream().filter(Known::sent).toList();
        return lines.size() > 1 && sent.size() == 1 ? sent : lines;
    }

    private List<Object[]> rows(List<Nip> nips) {
        return db.createQuery(
                        """
                        SELECT p.nip, l.documentNumber, l.id, l.organiser,
                          (SELECT MAX(s.id) FROM SiasnRecord s WHERE s.line = l)
                        FROM HoursLine l JOIN l.person p
                        WHERE p.nip IN :nips AND l.jp > :zero AND l.documentNumber IS NOT NULL""",
                        Object[].class)
                .setParameter("nips", nips)
                .setParameter("zero", BigDecimal.ZERO)
                .getResultList();
    }

    private static String key(String nip, String number) {
        return SiasnCheck.key(nip, number, null);
    }
}
