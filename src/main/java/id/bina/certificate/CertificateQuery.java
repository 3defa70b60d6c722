package id.bina.certificate;

import id.bina.learning.AwardEarned;
import id.bina.shared.PublicCode;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** One question to the list of certificates, put together from what is filled in. */
class CertificateQuery {
    private static final Map<String, String> ORDERS =
            Map.of(
                    "holder", "c.holder.holderName",
                    "unit", "c.holder.unitLabel",
                    "course", "c.achievement.courseTitle",
                    "jp", "c.achievement.jp",
                    "issuedOn", "c.issuedOn",
                    "status", "c.status");

    private final EntityManager db;
    private final CertificateFilter filter;
    private final Map<String, Object> values = new HashMap<>();
    private final List<String> conditions = new ArrayList<>();

    CertificateQuery(EntityManager db, CertificateFilter filter) {
        this.db = db;
        this.filter = filter;
        byText();
        add("c.holder.unitPath LIKE :unit", "unit", below(filter.getUnitPath()));
        byKind(filter.getKind());
        add("c.achievement.courseId = :course", "course", filter.getCourseId());
        add("c.issuedOn >= :from", "from", filter.getFrom());
        add("c.issuedOn <= :to", "to", filter.getTo());
        add("c.status = :status", "status", filter.getStatus());
    }

    int count() {
        return filled(db.createQuery("SELECT COUNT(c) FROM Certificate c" + where(), Long.class))
                .getSingleResult()
                .intValue();
    }

    List<CertificateRow> rows(int first, int size, String sort, boolean ascending) {
        return filled(
                        db.createQuery(
                                """
                                SELECT NEW id.bina.certificate.CertificateRow(c.id, c.number,
                                  c.holder.holderName, c.holder.unitLabel, c.achievement.courseTitle,
                                  c.achievement.jp, c.issuedOn, c.status, f.id)
                                FROM Certificate c LEFT JOIN c.printed f"""
                                        + where()
                                        + order(sort, ascending),
                                CertificateRow.class))
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    List<Long> ids() {
        return filled(
                        db.createQuery(
                                "SELECT c.id FROM Certificate c" + where() + " ORDER BY c.id",
                                Long.class))
                .getResultList();
    }

    /** Each word must occur in the name, NIP, number or code; a code may be typed with dashes. */
    private void byText() {
        String text = filter.getText() == null ? "" : filter.getText().strip();
        var code = PublicCode.of(text);
        String[] words = code.isPresent() ? new String[] {code.get().value()} : text.split("\\s+");
        for (int i = 0; i < words.length && i < 8 && !text.isEmpty(); i++) {
            String word = words[i].toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1");
            add("c.searchText LIKE :word" + i + " ESCAPE '!'", "word" + i, "%" + word + "%");
        }
    }

    private void byKind(CertificateKind kind) {
        if (kind == CertificateKind.COURSE) {
            conditions.add("c.source IS NULL");
        } else if (kind != null) {
            add("c.achievement.awardKind = :kind", "kind", AwardEarned.Kind.valueOf(kind.name()));
        }
    }

    private void add(String condition, String name, Object value) {
        if (value != null) {
            conditions.add(condition);
            values.put(name, value);
        }
    }

    private String where() {
        return conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
    }

    private static String order(String sort, boolean ascending) {
        String column = ORDERS.get(sort == null ? "" : sort);
        return " ORDER BY "
                + (column == null ? "" : column + (ascending ? "" : " DESC") + ", ")
                + "c.id DESC";
    }

    private static String below(String path) {
        return path == null || path.isBlank() ? null : path + "%";
    }

    private <T> TypedQuery<T> filled(TypedQuery<T> query) {
        values.forEach(query::setParameter);
        return query;
    }
}
