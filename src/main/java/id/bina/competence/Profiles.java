package id.bina.competence;

import id.bina.catalogue.Course;
import id.bina.identity.Employment;
import id.bina.workshop.Workshop;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** How one person stands in all competences on a day, and which offers would help. */
@ApplicationScoped
class Profiles {
    @PersistenceContext EntityManager db;
    @Inject Framework framework;

    private Optional<Employment> employment(Long personId, LocalDate day) {
        return db.createQuery(
                        """
                        SELECT x FROM Employment x WHERE x.person.id = :person
                          AND x.validFrom <= :day AND (x.validTo IS NULL OR x.validTo >= :day)
                        ORDER BY x.validFrom DESC""",
                        Employment.class)
                .setParameter("person", personId)
                .setParameter("day", day)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** How the person stands on this day. */
    Profile of(Long personId, LocalDate day) {
        var post = employment(personId, day);
        var all = framework.competences();
        var held = framework.held(personId);
        return new Profile(
                post.map(Employment::getLevel).orElse(null),
                all.stream()
                        .map(c -> new CompetenceColumn(c.getId(), c.getCode(), c.getName()))
                        .toList(),
                states(post, all, held, day),
                held.stream()
                        .map(HeldRow::new)
                        .sorted(Comparator.comparing(HeldRow::heldFrom).reversed())
                        .toList());
    }

    /** Largest gap first; competences that are neither required nor held are left out. */
    private List<CompetenceState> states(
            Optional<Employment> post,
            List<Competence> all,
            List<HeldLevel> reached,
            LocalDate day) {
        var required =
                post.map(
                                x ->
                                        RequirementFact.of(
                                                framework.requirements(day),
                                                x.getLevel(),
                                                x.getPosition(),
                                                day))
                        .orElse(Map.of());
        var held =
                reached.stream()
                        .map(HeldLevel::fact)
                        .collect(Collectors.groupingBy(HeldFact::competenceId));
        return all.stream()
                .map(
                        one ->
                                state(
                                        one,
                                        required.getOrDefault(one.getId(), 0),
                                        HeldFact.level(
                                                held.getOrDefault(one.getId(), List.of()), day)))
                .filter(one -> one.required() > 0 || one.held() > 0)
                .sorted(Comparator.comparing(CompetenceState::gap).reversed())
                .toList();
    }

    private static CompetenceState state(Competence one, int required, int held) {
        return new CompetenceState(
                one.getId(),
                one.getCode(),
                one.getName(),
                one.getFamily(),
                required,
                held,
                one.levelText(required),
                one.levelText(held));
    }

    /** Offers that raise a level that is missing, for the largest gaps first. */
    List<CompetenceOffer> offers(List<CompetenceState> states) {
        var missing =
                states.stream()
                        .filter(one -> one.gap() > 0)
                        .collect(Collectors.toMap(CompetenceState::id, one -> one));
        if (missing.isEmpty()) {
            return List.of();
        }
        var all = new ArrayList<CompetenceOffer>();
        all.addAll(courses(missing.keySet()));
        all.addAll(workshops(missing.keySet()));
        return all.stream()
                .filter(one -> one.level() > missing.get(one.competenceId()).held())
                .sorted(
                        Comparator.comparing(
                                        (CompetenceOffer one) ->
                                                -missing.get(one.competenceId()).gap())
                                .thenComparing(CompetenceOffer::title))
                .toList();
    }

    private List<CompetenceOffer> courses(java.util.Collection<Long> competences) {
        return db.createQuery(
                        """
                        SELECT NEW id.bina.competence.CompetenceOffer(c.id, r.title,
                          k.id, k.name, t.level)
                        FROM CompetenceTarget t JOIN t.course c JOIN c.published r
                        JOIN t.competence k WHERE k.id IN :competences AND c.status = :status""",
                        CompetenceOffer.class)
                .setParameter("competences", competences)
                .setParameter("status", Course.Status.PUBLISHED)
                .getResultList();
    }

    private List<CompetenceOffer> workshops(java.util.Collection<Long> competences) {
        return db.createQuery(
                        """
                        SELECT NEW id.bina.competence.CompetenceOffer(w.id, w.title,
                          k.id, k.name, t.level)
                        FROM CompetenceTarget t JOIN t.workshop w JOIN t.competence k
                        WHERE k.id IN :competences AND w.status = :status""",
                        CompetenceOffer.class)
                .setParameter("competences", competences)
                .setParameter("status", Workshop.Status.ACTIVE)
                .getResultStream()
                .map(CompetenceOffer::asWorkshop)
                .toList();
    }
}
