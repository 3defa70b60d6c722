package id.bina.pledge;

import id.bina.catalogue.CourseModule;
import id.bina.catalogue.CourseRevision;
import id.bina.catalogue.LessonKind;
import id.bina.catalogue.StarterCourseLoaded;
import id.bina.shared.DomainEvent;
import id.bina.shared.text.Yaml;
import id.bina.shared.web.Portal;
import id.bina.shared.web.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;

/**
 * The integrity pact that ships inside the war: a sample, which says so wherever it is shown until
 * the city publishes a version of its own. The ethics course gets a lesson that asks for it,
 * optional as long as nobody has approved the text.
 */
@ApplicationScoped
class StarterPledge {
    private static final String FILE = "content/pakta-integritas.md";
    private static final String COURSE = "ETIKA";
    private static final String MODULE = "M1";

    /** Stable key of the lesson in the ethics course. */
    static final String LESSON = "M1-pledge";

    private static final int DUE_DAYS = 30;
    private static final int YEARLY = 12;

    @PersistenceContext EntityManager db;
    @Inject Clock clock;
    @Inject Portal portal;
    @Inject Event<DomainEvent> events;

    /** Loads and publishes the pact when there is no pledge at all. */
    @Transactional
    void load() {
        long there = db.createQuery("SELECT COUNT(p) FROM Pledge p", Long.class).getSingleResult();
        if (there == 0) {
            begin();
        }
    }

    private Pledge begin() {
        var source = FrontMatter.of(FILE);
        var pledge =
                new Pledge(
                        Yaml.text(source.head(), "kode"),
                        PledgeKind.INTEGRITY_PACT,
                        Yaml.text(source.head(), "judul"));
        db.persist(pledge);
        var version = new PledgeVersion(pledge, 1, draft(source));
        var published = published();
        version.publish(published.toLocalDate(), null, published);
        db.persist(version);
        db.flush();
        events.fire(
                new PledgePublished(
                        version.getId(),
                        pledge.getId(),
                        1,
                        version.getSha256(),
                        version.getValidFrom(),
                        true));
        return pledge;
    }

    private static PledgeDraft draft(FrontMatter source) {
        var draft = new PledgeDraft();
        draft.setTitle(Yaml.text(source.head(), "judul"));
        draft.setBody(source.body());
        draft.setNote(source.note());
        draft.setApproval(Yaml.text(source.head(), "berlaku"));
        draft.setLegalNote(Yaml.text(source.head(), "status_hukum"));
        draft.setSample(true);
        draft.setCountersigned(source.lists("penandatangan", "atasan_langsung"));
        draft.setRenewalMonths(YEARLY);
        draft.setDueDays(DUE_DAYS);
        return draft;
    }

    /** Now; the demonstration has a past, in which people signed last year already. */
    private OffsetDateTime published() {
        var now = OffsetDateTime.now(clock);
        return portal.isDemo() ? now.minusYears(1).withDayOfYear(1) : now;
    }

    @Transactional
    void join(@Observes StarterCourseLoaded loaded) {
        if (!COURSE.equals(loaded.code())) {
            return;
        }
        load();
        var source = FrontMatter.of(FILE);
        var revision = db.find(CourseRevision.class, loaded.revisionId());
        revision.getModules().stream()
                .filter(module -> MODULE.equals(module.getStableKey()))
                .forEach(module -> join(module, source.head()));
        db.flush();
    }

    private void join(CourseModule module, Map<String, Object> source) {
        var lesson = module.addLesson(LESSON, LessonKind.PLEDGE, Texts.of("pledge.starter.lesson"));
        lesson.setMinutes(10);
        lesson.setRequired(false);
        lesson.setGoal(Texts.of("pledge.starter.goal"));
        db.persist(lesson);
        var pledge =
                db.createQuery("SELECT p FROM Pledge p WHERE p.code = :code", Pledge.class)
                        .setParameter("code", Yaml.text(source, "kode"))
                        .getSingleResult();
        db.persist(new PledgeLesson(lesson, pledge));
    }
}
