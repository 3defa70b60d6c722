package id.bina.programme;

import id.bina.identity.CurrentUser;
import id.bina.identity.Person;
import id.bina.identity.Roles;
import id.bina.identity.Scope;
import id.bina.identity.Superiors;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Requests to be excused that the person who asks may see: of the own units, of the own staff. */
@ApplicationScoped
class ExemptionReading {
    private static final int MOST = 200;
    private static final Comparator<Exemption> OPEN_THEN_NEWEST =
            Comparator.comparing(Exemption::getStatus)
                    .thenComparing(Exemption::getId, Comparator.reverseOrder());

    @PersistenceContext EntityManager db;
    @Inject CurrentUser user;
    @Inject Superiors superiors;
    @Inject Scope scope;

    List<ExemptionRow> rows() {
        var staff = ofStaff();
        var mine = new HashSet<>(staff);
        return Stream.of(staff, ofUnits())
                .flatMap(Collection::stream)
                .distinct()
                .sorted(OPEN_THEN_NEWEST)
                .limit(MOST)
                .map(one -> row(one, mine))
                .toList();
    }

    private List<Exemption> ofStaff() {
        var staff = superiors.staff(user.person());
        return staff.bind(
                        db.createQuery(
                                read() + staff.condition() + " ORDER BY x.status, x.id DESC",
                                Exemption.class))
                .setMaxResults(MOST)
                .getResultList();
    }

    private List<Exemption> ofUnits() {
        boolean some =
                Stream.of(Roles.ADMIN, Roles.AUDITOR, Roles.HEAD, Roles.OFFICER)
                        .anyMatch(user::may);
        return !some
                ? List.of()
                : db.createQuery(
                                read() + "u.path LIKE :scope ORDER BY x.status, x.id DESC",
                                Exemption.class)
                        .setParameter("scope", scope.path() + "%")
                        .setMaxResults(MOST)
                        .getResultList();
    }

    private static String read() {
        return """
               SELECT x FROM Exemption x JOIN FETCH x.person p JOIN FETCH p.unit u
               JOIN FETCH x.duty JOIN FETCH x.askedBy WHERE\
               """
                + " ";
    }

    private ExemptionRow row(Exemption one, Set<Exemption> staff) {
        Person person = one.getPerson();
        return new ExemptionRow(
                one.getId(),
                person.getId(),
                person.getName(),
                person.getUnit().getName(),
                one.getDuty().getTitle(),
                one.getAskedBy().getId(),
                one.getAskedBy().getName(),
                one.getAskedAt(),
                one.getReason(),
                one.getUntilOn(),
                one.getStatus(),
                one.getDecidedOn(),
                one.getAnswer(),
                user.may(Roles.ADMIN) || staff.contains(one));
    }
}
