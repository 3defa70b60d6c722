package id.bina.workshop;

import id.bina.shared.pdf.XhtmlTemplate;
import id.bina.shared.web.Texts;
import id.bina.shared.web.Wording;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The sealed list as it is printed: exactly the sealed lines, who answers for them, the digest. */
final class SealedListDocument {
    private static final XhtmlTemplate TEMPLATE = XhtmlTemplate.of("sealed-list.xhtml");
    private static final Wording WORDS = new Wording();

    private SealedListDocument() {}

    static String xhtml(ListView list) {
        var head = list.head();
        Map<String, String> values = new HashMap<>();
        values.put("title", head.workshop());
        values.put("session", head.title());
        values.put("cohort", Texts.of("workshop.cohort.named", head.cohort()));
        values.put("when", WORDS.period(head.startsAt(), head.endsAt()));
        values.put("html.lines", rows(list.lines()));
        values.put("html.corrections", corrections(list.corrections()));
        values.put(
                "signed",
                Texts.of(
                        "workshop.roll.signedBy",
                        list.signature().signedBy(),
                        WORDS.dateTime(list.signature().signedAt())));
        values.put(
                "confirmed",
                Texts.of(
                        "workshop.roll.confirmedBy",
                        list.signature().confirmedBy(),
                        WORDS.dateTime(list.signature().confirmedAt())));
        values.put("digest", list.digest());
        return TEMPLATE.fill(values);
    }

    private static String rows(List<ListLine> lines) {
        var rows = new StringBuilder();
        int number = 1;
        for (var line : lines) {
            rows.append("<tr><td class=\"no\">").append(number++).append("</td><td><b>");
            rows.append(XhtmlTemplate.escape(line.name())).append("</b><br/>");
            rows.append(XhtmlTemplate.escape(line.unit())).append("</td>");
            rows.append(cell(label(line))).append(cell(WORDS.time(line.arrivedAt())));
            rows.append(cell(WORDS.time(line.leftAt()))).append("</tr>");
        }
        return rows.toString();
    }

    private static String corrections(List<ListLine> lines) {
        return lines.isEmpty()
                ? "<p>" + XhtmlTemplate.escape(Texts.of("workshop.roll.noCorrections")) + "</p>"
                : lines.stream()
                        .map(
                                line ->
                                        Texts.of(
                                                "workshop.sealed.correction",
                                                line.name(),
                                                label(line),
                                                WORDS.dateTime(line.arrivedAt())))
                        .map(text -> "<p>" + XhtmlTemplate.escape(text) + "</p>")
                        .collect(Collectors.joining());
    }

    private static String label(ListLine line) {
        String status = Texts.label(line.status());
        return line.reason() == null ? status : status + ": " + line.reason();
    }

    private static String cell(String text) {
        return "<td>" + XhtmlTemplate.escape(text) + "</td>";
    }
}
