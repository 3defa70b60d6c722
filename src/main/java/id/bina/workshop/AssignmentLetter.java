package id.bina.workshop;

import id.bina.identity.Person;
import id.bina.shared.pdf.XhtmlTemplate;
import id.bina.shared.web.Texts;
import id.bina.shared.web.Wording;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The letter of assignment (surat tugas): who is sent where and when, by whom. */
final class AssignmentLetter {
    private static final XhtmlTemplate TEMPLATE = XhtmlTemplate.of("assignment-letter.xhtml");
    private static final Wording WORDS = new Wording();

    private AssignmentLetter() {}

    /**
     * The page to be made a PDF.
     *
     * @param rank words for the grade of a person
     */
    static String xhtml(
            Cohort cohort,
            List<WorkshopSession> sessions,
            List<Person> people,
            Function<Person, String> rank) {
        Map<String, String> values = new HashMap<>();
        values.put("title", cohort.getWorkshop().getTitle());
        values.put("number", cohort.getLetterNumber());
        values.put("html.people", rows(people, rank));
        values.put(
                "purpose",
                Texts.of(
                        "workshop.letter.purpose",
                        cohort.getWorkshop().getTitle(),
                        cohort.roman(),
                        WORDS.number(cohort.getWorkshop().getJp())));
        values.put("html.sessions", sessions(sessions));
        values.put("budget", budget(cohort));
        values.put("date", WORDS.longDate(cohort.getLetterDate()));
        values.put("signatoryTitle", cohort.getSignatoryTitle());
        values.put("signatoryName", cohort.getSignatoryName());
        values.put(
                "signatoryNip",
                blank(cohort.getSignatoryNip())
                        ? ""
                        : Texts.of("workshop.pdf.nip", cohort.getSignatoryNip()));
        return TEMPLATE.fill(values);
    }

    private static String rows(List<Person> people, Function<Person, String> rank) {
        var rows = new StringBuilder();
        int row = 1;
        for (var person : people) {
            rows.append("<tr><td class=\"no\">")
                    .append(row++)
                    .append("</td><td><b>")
                    .append(XhtmlTemplate.escape(person.getFullName()))
                    .append("</b><br/>")
                    .append(person.getNip().grouped())
                    .append("</td><td>")
                    .append(XhtmlTemplate.escape(rank.apply(person)))
                    .append("</td><td>")
                    .append(XhtmlTemplate.escape(post(person)))
                    .append("</td></tr>");
        }
        return rows.toString();
    }

    static String post(Person person) {
        String unit = person.getUnit().getName();
        return blank(person.getPosition()) ? unit : person.getPosition() + ", " + unit;
    }

    private static String sessions(List<WorkshopSession> sessions) {
        var rows = new StringBuilder();
        for (var session : sessions) {
            rows.append("<tr><td class=\"k\">")
                    .append(XhtmlTemplate.escape(session.getTitle()))
                    .append("</td><td>")
                    .append(XhtmlTemplate.escape(when(session)))
                    .append("<br/>")
                    .append(XhtmlTemplate.escape(where(session)))
                    .append("</td></tr>");
        }
        return rows.toString();
    }

    static String when(WorkshopSession session) {
        return WORDS.period(session.getStartsAt(), session.getEndsAt());
    }

    static String where(WorkshopSession session) {
        var room = session.getRoom();
        if (room == null) {
            return Texts.of("workshop.online");
        }
        return blank(room.getAddress())
                ? room.getName()
                : room.getName() + ", " + room.getAddress();
    }

    private static String budget(Cohort cohort) {
        return blank(cohort.getBudgetSource())
                ? ""
                : Texts.of("workshop.letter.budget", cohort.getBudgetSource());
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
