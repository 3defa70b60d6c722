package id.bina.mentoring;

import id.bina.shared.text.Yaml;
import id.bina.shared.web.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The mentoring programme that ships inside the war: handling complaints, twelve weeks, GROW. */
@ApplicationScoped
class StarterProgramme {
    private static final String FILE = "content/mentoring-pengaduan-grow.yaml";
    private static final Pattern WEEKS = Pattern.compile("(\\d+) minggu");
    private static final Pattern JP = Pattern.compile("(\\d+) JP per pertemuan");
    private static final Pattern MINUTES = Pattern.compile("@ (\\d+)");

    @PersistenceContext EntityManager db;

    /** Loads it when there is no programme at all. */
    @Transactional
    void load() {
        long programmes =
                db.createQuery("SELECT COUNT(p) FROM Programme p", Long.class).getSingleResult();
        if (programmes == 0) {
            persist(Yaml.map(FILE));
        }
    }

    private void persist(Map<String, Object> source) {
        var programme = new Programme(Yaml.text(source, "kode"), Yaml.text(source, "judul"));
        programme.setForm(Yaml.text(source, "bentuk"));
        programme.setExpertise(Expertise.COMPLAINTS);
        String length = Yaml.text(source, "lama");
        programme.setWeeks(number(WEEKS, length, 12));
        programme.setJpPerSession(
                BigDecimal.valueOf(number(JP, Yaml.text(source, "penghargaan"), 2)));
        programme.setMinMinutes(
                leastMinutes(source, number(MINUTES, length, programme.getMinMinutes())));
        programme.setAgreements(Yaml.lines(source, "kesepakatan_awal"));
        programme.setRules(rules(source));
        ask(programme.getGrow(), Yaml.maps(source, "kerangka_grow"));
        db.persist(programme);
        Yaml.maps(source, "pertemuan").forEach(one -> db.persist(meeting(programme, one)));
    }

    @SuppressWarnings("unchecked")
    private static String rules(Map<String, Object> source) {
        var pair = (Map<String, Object>) source.get("pasangan");
        return String.join(
                "\n",
                Texts.of("mentoring.starter.mentor", Yaml.text(pair, "mentor")),
                Texts.of("mentoring.starter.mentee", Yaml.text(pair, "mentee")),
                Yaml.lines(pair, "aturan_padanan"));
    }

    private static int leastMinutes(Map<String, Object> source, int otherwise) {
        return Yaml.maps(source, "catatan_pertemuan").stream()
                .filter(field -> field.get("minimal") instanceof Integer)
                .map(field -> (Integer) field.get("minimal"))
                .findFirst()
                .orElse(otherwise);
    }

    private static void ask(GrowQuestions grow, List<Map<String, Object>> steps) {
        grow.setGoal(Yaml.lines(steps.get(0), "tanya"));
        grow.setReality(Yaml.lines(steps.get(1), "tanya"));
        grow.setOptions(Yaml.lines(steps.get(2), "tanya"));
        grow.setWill(Yaml.lines(steps.get(3), "tanya"));
    }

    private static ProgrammeMeeting meeting(Programme programme, Map<String, Object> source) {
        var meeting =
                new ProgrammeMeeting(
                        programme,
                        (Integer) source.get("ke"),
                        (Integer) source.get("minggu"),
                        Yaml.text(source, "judul"));
        meeting.setMaterial(Yaml.text(source, "bahan"));
        meeting.setExercise(Yaml.text(source, "latihan"));
        meeting.setEvidence(Yaml.text(source, "bukti"));
        return meeting;
    }

    private static int number(Pattern pattern, String text, int otherwise) {
        Matcher found = pattern.matcher(text == null ? "" : text);
        return found.find() ? Integer.parseInt(found.group(1)) : otherwise;
    }
}
