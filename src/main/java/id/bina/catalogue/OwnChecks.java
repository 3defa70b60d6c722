package id.bina.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.math.BigDecimal;

/** What the catalogue itself asks of a revision before it is published. */
@ApplicationScoped
class OwnChecks {
    void check(@Observes PublishCheck check) {
        var revision = check.getRevision();
        check.expect(filled(revision.getSummary()), "catalogue.check.summary");
        check.expect(filled(revision.getOutcomes()), "catalogue.check.outcomes");
        check.expect(revision.getJp().signum() > 0, "catalogue.check.jp");
        check.expect(!revision.getModules().isEmpty(), "catalogue.check.modules");
        check.expect(
                revision.getModules().stream().noneMatch(m -> m.getLessons().isEmpty()),
                "catalogue.check.lessons");
        check.expect(
                revision.getLessons().stream().anyMatch(Lesson::isRequired),
                "catalogue.check.required");
        var sum =
                revision.getModules().stream()
                        .map(CourseModule::getJp)
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean adds = sum.compareTo(revision.getJp()) == 0;
        check.add(
                adds ? PublishCheck.Level.FINE : PublishCheck.Level.WARN,
                "catalogue.check.jpSum",
                sum,
                revision.getJp());
        revision.getLessons().forEach(lesson -> checkFiles(check, lesson));
    }

    private static void checkFiles(PublishCheck check, Lesson lesson) {
        switch (lesson.getKind()) {
            case READING -> {
                if (!filled(lesson.getBody())) {
                    check.add(
                            PublishCheck.Level.BLOCK, "catalogue.check.noText", lesson.getTitle());
                }
            }
            case VIDEO -> checkVideo(check, lesson);
            case DOCUMENT -> {
                if (!has(lesson, Material.Use.DOCUMENT)) {
                    check.add(
                            PublishCheck.Level.BLOCK,
                            "catalogue.check.noDocument",
                            lesson.getTitle());
                }
            }
            default -> {
                // proven by another feature, which adds its own findings
            }
        }
    }

    private static void checkVideo(PublishCheck check, Lesson lesson) {
        if (!has(lesson, Material.Use.VIDEO)) {
            check.add(PublishCheck.Level.BLOCK, "catalogue.check.noVideo", lesson.getTitle());
        } else if (!has(lesson, Material.Use.CAPTIONS)) {
            check.add(PublishCheck.Level.WARN, "catalogue.check.noCaptions", lesson.getTitle());
        }
    }

    private static boolean has(Lesson lesson, Material.Use purpose) {
        return lesson.getMaterials().stream().anyMatch(m -> m.getPurpose() == purpose);
    }

    private static boolean filled(String text) {
        return text != null && !text.isBlank();
    }
}
