package id.bina.certificate;

import id.bina.shared.pdf.XhtmlTemplate;
import id.bina.shared.web.Texts;
import id.bina.shared.web.Wording;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The second page of a certificate: what was taught, or what was done. */
final class CertificateBack {
    private static final Wording WORDS = new Wording();

    private final Achievement achievement;
    private final boolean award;

    private CertificateBack(Achievement achievement) {
        this.achievement = achievement;
        this.award = achievement.getKind().isAward();
    }

    static void fill(Achievement achievement, Map<String, String> values) {
        var back = new CertificateBack(achievement);
        String kind = back.award ? "award" : "course";
        values.put("listTitle", Texts.of("certificate.pdf.list." + kind));
        values.put("listColumn", Texts.of("certificate.pdf.column." + kind));
        values.put("meaning", Texts.of("certificate.pdf.meaning." + kind));
        values.put("html.modules", back.award ? back.deeds() : back.modules());
        values.put("density", back.density());
        values.put("jp", WORDS.number(achievement.getJp()));
        values.put("html.mark", back.mark());
        values.put("html.outcomes", back.award ? "" : back.outcomes());
    }

    private String modules() {
        var rows = new StringBuilder();
        int row = 1;
        for (var module : achievement.getModules()) {
            rows.append(row(row++, module.title(), WORDS.number(module.jp())));
        }
        return rows.toString();
    }

    private String deeds() {
        var rows = new StringBuilder();
        int row = 1;
        for (String line : achievement.getOutcomes()) {
            rows.append(row(row++, line, ""));
        }
        return rows.toString();
    }

    private static String row(int number, String text, String jp) {
        return "<tr><td class=\"no\">%d</td><td>%s</td><td class=\"r\">%s</td></tr>"
                .formatted(number, XhtmlTemplate.escape(text), jp);
    }

    private String mark() {
        if (achievement.getMark() == null) {
            return "";
        }
        var predicate = achievement.getPredicate();
        String word = predicate == null ? "" : " (" + Texts.label(predicate) + ")";
        return "<tr class=\"sum\"><td></td><td>%s</td><td class=\"r\">%d</td></tr>"
                .formatted(
                        XhtmlTemplate.escape(Texts.of("certificate.pdf.mark") + word),
                        achievement.getMark());
    }

    private String outcomes() {
        var lines = achievement.getOutcomes();
        return lines.isEmpty()
                ? ""
                : lines.stream()
                        .map(line -> "<li>" + XhtmlTemplate.escape(line) + "</li>")
                        .collect(
                                Collectors.joining(
                                        "",
                                        "<h2>" + Texts.of("certificate.pdf.outcomes") + "</h2><ul>",
                                        "</ul>"));
    }

    /** More lines, smaller type, so that the back stays one page for about 20 modules. */
    private String density() {
        long lines =
                Stream.concat(
                                achievement.getModules().stream().map(ModuleLine::title),
                                achievement.getOutcomes().stream())
                        .mapToLong(line -> 1 + line.length() / 130)
                        .sum();
        return lines <= 13 ? "airy" : lines <= 20 ? "close" : "dense";
    }
}
