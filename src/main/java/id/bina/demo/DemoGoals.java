package id.bina.demo;

import id.bina.mentoring.GoalText;
import id.bina.mentoring.Measure;
import id.bina.mentoring.PairEndings;
import id.bina.mentoring.PairGoals;
import id.bina.mentoring.ReflectionText;
import id.bina.shared.text.Yaml;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** What the sample pairs wanted, how far they came, and how they looked back. */
@ApplicationScoped
class DemoGoals {
    @Inject DemoStage stage;
    @Inject PairGoals goals;
    @Inject PairEndings endings;

    void aim(Map<String, Object> source, DemoPair two) {
        stage.at(two.today().minusDays(33), 10, two.mentee());
        var text = new GoalText(Yaml.text(source, "judul"), Yaml.text(source, "ukuran"), null);
        var measure = new Measure(number(source, "dari"), number(source, "ke"));
        var due = two.today().plusDays((Integer) source.get("sampai"));
        stage.run(() -> goals.set(two.pair(), text, measure, due));
    }

    void reach(Map<String, Object> source, DemoPair two) {
        stage.at(two.today().minusDays(10), 16, two.mentee());
        Long id =
                stage.call(() -> goals.rows(two.pair())).stream()
                        .filter(goal -> goal.text().title().equals(Yaml.text(source, "judul")))
                        .findFirst()
                        .orElseThrow()
                        .id();
        if (source.containsKey("kini")) {
            stage.run(() -> goals.stand(id, number(source, "kini")));
        }
        if (source.containsKey("hasil")) {
            stage.run(() -> goals.done(id, Yaml.text(source, "hasil")));
        }
    }

    void lookBack(List<Map<String, Object>> source, DemoPair two) {
        stage.at(two.today().minusDays(9), 10, two.mentee());
        stage.run(() -> endings.reflect(two.pair(), reflection(source.get(0))));
        stage.at(two.today().minusDays(9), 13, two.mentor());
        stage.run(() -> endings.reflect(two.pair(), reflection(source.get(1))));
    }

    private static ReflectionText reflection(Map<String, Object> source) {
        return new ReflectionText(
                Yaml.text(source, "berubah"),
                Yaml.text(source, "membantu"),
                Yaml.text(source, "kurang"),
                Yaml.text(source, "berikutnya"));
    }

    private static BigDecimal number(Map<String, Object> source, String key) {
        return source.get(key) instanceof Integer value ? BigDecimal.valueOf(value) : null;
    }
}
