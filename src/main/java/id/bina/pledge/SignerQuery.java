package id.bina.pledge;

import id.bina.identity.Nip;
import id.bina.shared.RuleViolation;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * One question to the people of a version and period: everybody who is active, and whoever has
 * signed and left since.
 */
class SignerQuery {
    private static final String FROM =
            """
             FROM Person p JOIN p.unit u LEFT JOIN PledgeSignature s ON s.person = p
              AND s.pledgeVersion.id = :version AND s.period = :period""";
    private static final Map<String, String> SORTS =
            Map.of("name", "p.name", "unitLabel", "u.name", "signedAt", "s.signedAt");

    private final EntityManager db;
    private final Map<String, Object> values = new HashMap<>();
    private final List<String> conditions = new ArrayList<>();

    /**
     * Prepares the question.
     *
     * @param scope path of the unit beyond which the person who asks sees nobody
     */
    SignerQuery(EntityManager db, SignerFilter filter, String scope) {
        this.db = db;
        values.put("version", filter.versionId());
        values.put("period", filter.period());
        conditions.add("(p.active = TRUE OR s.id IS NOT NULL)");
        condition("u.path LIKE :scope", "scope", scope + "%");
        if (filter.unitPath() != null) {
            condition("u.path LIKE :unit", "unit", filter.unitPath() + "%");
        }
        byText(filter.text() == null ? "" : filter.text().strip());
        if (filter.state() != null) {
            byState(filter.state());
        }
    }

    int count() {
        return filled(db.createQuery("SELECT COUNT(p) " + FROM + where(), Long.class))
                .getSingleResult()
                .intValue();
    }

    List<SignerRow> rows(int first, int size, String sort, boolean ascending) {
        String order =
                SORTS.getOrDefault(sort == null ? "name" : sort, "p.name")
                        + (ascending ? " ASC" : " DESC");
        return filled(
                        db.createQuery(
                                """
                                SELECT NEW id.bina.pledge.SignerRow(p.id, p.name, p.nip, u.name,
                                  u.shortName, s.id, s.signedAt, s.status, s.countersignedAt)"""
                                        + FROM
                                        + where()
                                        + " ORDER BY "
                                        + order
                                        + ", p.id",
                                SignerRow.class))
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    List<Long> people() {
        return filled(
                        db.createQuery(
                                "SELECT p.id " + FROM + where() + " ORDER BY p.id", Long.class))
                .getResultList();
    }

    /** The units of the people asked for, in the order of the tree. */
    List<UnitProgress> units() {
        return filled(
                        db.createQuery(
                                """
                                SELECT NEW id.bina.pledge.UnitProgress(u.name, u.path, COUNT(p.id),
                                  COUNT(s.id), COUNT(w.id))"""
                                        + FROM
                                        + " LEFT JOIN PledgeSignature w ON w.id = s.id"
                                        + " AND w.status = :awaiting"
                                        + where()
                                        + " GROUP BY u.name, u.path ORDER BY u.path",
                                UnitProgress.class))
                .setParameter("awaiting", PledgeSignature.Status.AWAITING)
                .getResultList();
    }

    private String where() {
        return " WHERE " + String.join(" AND ", conditions);
    }

    private void byText(String text) {
        String digits = text.replaceAll("[\\s.\\-']", "");
        if (isNip(digits)) {
            condition("p.nip = :nip", "nip", new Nip(digits));
        } else if (!text.isEmpty()) {
            // without ESCAPE, which H2 gets with numbers in place of yes and no
            String plain = text.toLowerCase(Locale.ROOT).replaceAll("[%_\\\\]", "");
            condition("LOWER(p.name) LIKE :name", "name", "%" + plain + "%");
        }
    }

    private static boolean isNip(String digits) {
        try {
            return digits.length() == 18 && digits.equals(new Nip(digits).value());
        } catch (RuleViolation noNip) {
            return false; // words, or a number that cannot be one
        }
    }

    private void byState(SignerState state) {
        switch (state) {
            case MISSING -> conditions.add("s.id IS NULL");
            case SIGNED ->
                    condition("s.status = :status", "status", PledgeSignature.Status.COMPLETE);
            case AWAITING ->
                    condition("s.status = :status", "status", PledgeSignature.Status.AWAITING);
        }
    }

    private void condition(String condition, String name, Object value) {
        conditions.add(condition);
        values.put(name, value);
    }

    private <T> TypedQuery<T> filled(TypedQuery<T> query) {
        values.forEach(query::setParameter);
        return query;
    }
}
