package id.bina.workshop;

import id.bina.identity.Person;
import id.bina.shared.pdf.XhtmlTemplate;
import id.bina.shared.web.Texts;
import java.util.List;
import java.util.Map;

/** The list to sign on paper, a sheet for each session. */
final class AttendanceSheet {
    private static final XhtmlTemplate TEMPLATE = XhtmlTemplate.of("attendance-list.xhtml");

    private AttendanceSheet() {}

    /** The page to be made a PDF. */
    static String xhtml(Cohort cohort, List<WorkshopSession> sessions, List<Person> people) {
        var sheets = new StringBuilder();
        for (var session : sessions) {
            sheets.append(sheet(session, people, sheets.length() == 0));
        }
        String title =
                Texts.of("workshop.sheet.title", cohort.getWorkshop().getTitle(), cohort.roman());
        return TEMPLATE.fill(Map.of("title", title, "html.sheets", sheets.toString()));
    }

    private static String sheet(WorkshopSession session, List<Person> people, boolean first) {
        return "<div class=\"sheet"
                + (first ? " first" : "")
                + "\"><h2>"
                + XhtmlTemplate.escape(session.getTitle())
                + "</h2><p>"
                + XhtmlTemplate.escape(AssignmentLetter.when(session))
                + "</p><p>"
                + XhtmlTemplate.escape(AssignmentLetter.where(session))
                + "</p>"
                + table(people)
                + "<div class=\"sign\"><p>"
                + XhtmlTemplate.escape(Texts.of("workshop.sheet.trainer"))
                + "</p><div class=\"room\"></div><p><b>"
                + XhtmlTemplate.escape(trainers(session))
                + "</b></p></div></div>";
    }

    private static String trainers(WorkshopSession session) {
        return session.getTrainers().isEmpty()
                ? Texts.of("workshop.sheet.nobody")
                : session.getTrainers().get(0).getFullName();
    }

    private static String table(List<Person> people) {
        var rows = new StringBuilder("<table class=\"list\"><thead><tr>");
        for (String column : Texts.of("workshop.sheet.columns").split(",")) {
            rows.append("<th>").append(XhtmlTemplate.escape(column.strip())).append("</th>");
        }
        rows.append("</tr></thead><tbody>");
        int row = 1;
        for (var person : people) {
            rows.append("<tr><td class=\"no\">")
                    .append(row++)
                    .append("</td><td><b>")
                    .append(XhtmlTemplate.escape(person.getFullName()))
                    .append("</b><br/>")
                    .append(person.getNip().grouped())
                    .append("</td><td>")
                    .append(XhtmlTemplate.escape(AssignmentLetter.post(person)))
                    .append("</td><td class=\"mark\"></td><td class=\"hand\"></td></tr>");
        }
        return rows.append("</tbody></table>").toString();
    }
}
