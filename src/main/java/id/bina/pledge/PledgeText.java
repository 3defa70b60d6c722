package id.bina.pledge;

import id.bina.shared.pdf.XhtmlTemplate;
import id.bina.shared.text.SafeHtml;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The text of a pledge: Markdown with tables and places in double braces that the portal fills with
 * the facts of the person. Only its canonical form is stored, hashed and offered, so that anyone
 * can compute the digest again.
 */
final class PledgeText {
    /** The place for a signature; the first of two in a text is the superior's. */
    static final String ROOM = "ruang_tanda_tangan";

    /** The superior's signature, filled into the first of two places. */
    static final String ROOM_ABOVE = "ruang_tanda_tangan_atasan";

    static final Set<String> FIELDS =
            Set.of(
                    "nama_lengkap_dengan_gelar",
                    "nip",
                    "pangkat_golongan",
                    "jabatan",
                    "unit_kerja",
                    "tanggal_panjang",
                    "nama_atasan",
                    "nip_atasan",
                    "jabatan_atasan",
                    ROOM);

    private static final Pattern PLACE = Pattern.compile("\\{\\{\\s*(\\w+)\\s*\\}\\}");

    /** The sanitizer puts a comment between two braces. */
    private static final Pattern SHOWN =
            Pattern.compile("\\{(?:<!-- -->)?\\{\\s*(\\w+)\\s*\\}(?:<!-- -->)?\\}");

    private PledgeText() {}

    /** Unix line ends, composed characters, nothing at the end of a line or around the text. */
    static String canonical(String typed) {
        String text = typed == null ? "" : typed.replace("\r\n", "\n").replace('\r', '\n');
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .lines()
                .map(String::stripTrailing)
                .collect(Collectors.joining("\n"))
                .strip();
    }

    /** Digest of the UTF-8 bytes, 64 lower-case hexadecimal digits. */
    static String sha256(String canonical) {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(canonical.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Names of places that nothing would fill. */
    static Set<String> unknownFields(String text) {
        return PLACE.matcher(text)
                .results()
                .map(place -> place.group(1))
                .filter(name -> !FIELDS.contains(name))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * The text as clean, well-formed HTML with every place filled; its highest heading is h2.
     *
     * @param values plain text by the name of the place
     */
    static String html(String canonical, Map<String, String> values) {
        var html = new StringBuilder();
        for (var block : blocks(canonical)) {
            html.append(
                    block.get(0).startsWith("|")
                            ? table(block)
                            : SafeHtml.fromMarkdown(
                                    String.join("\n", block).replaceAll("(?m)^(#{1,3}) ", "#$1 ")));
        }
        return filled(html.toString(), values);
    }

    private static String filled(String html, Map<String, String> values) {
        long rooms = SHOWN.matcher(html).results().filter(m -> ROOM.equals(m.group(1))).count();
        var room = new AtomicInteger();
        return SHOWN.matcher(html)
                .replaceAll(
                        place -> {
                            String name = place.group(1);
                            boolean above =
                                    ROOM.equals(name) && rooms == 2 && room.getAndIncrement() == 0;
                            String value = values.getOrDefault(above ? ROOM_ABOVE : name, "");
                            return Matcher.quoteReplacement(XhtmlTemplate.escape(value));
                        });
    }

    /** Runs of lines that are a table, and runs of lines that are not. */
    private static List<List<String>> blocks(String text) {
        var blocks = new ArrayList<List<String>>();
        for (String line : text.split("\n")) {
            boolean begins =
                    blocks.isEmpty()
                            || line.startsWith("|")
                                    != blocks.get(blocks.size() - 1).get(0).startsWith("|");
            if (begins) {
                blocks.add(new ArrayList<>());
            }
            blocks.get(blocks.size() - 1).add(line);
        }
        return blocks;
    }

    /** A table without headings is a list of facts: the first cell of each row names the second. */
    private static String table(List<String> lines) {
        var rows = lines.stream().filter(l -> !l.matches("[|\\s:-]+-[|\\s:-]*")).toList();
        var heads = cells(rows.get(0));
        boolean facts = heads.stream().allMatch(String::isBlank);
        var html = new StringBuilder("<table class=\"" + (facts ? "b-facts-t" : "b-signs") + "\">");
        if (!facts) {
            html.append("<thead>").append(row(heads, "col", heads.size())).append("</thead>");
        }
        html.append("<tbody>");
        for (String line : rows.subList(1, rows.size())) {
            html.append(row(cells(line), "row", facts ? 1 : 0));
        }
        return html.append("</tbody></table>").toString();
    }

    private static String row(List<String> cells, String scope, int heads) {
        var html = new StringBuilder("<tr>");
        for (int i = 0; i < cells.size(); i++) {
            String cell = SafeHtml.fromMarkdown(cells.get(i)).replaceAll("</?p>|\\s+$", "");
            html.append(
                    i < heads
                            ? "<th scope=\"" + scope + "\">" + cell + "</th>"
                            : "<td>" + cell + "</td>");
        }
        return html.append("</tr>").toString();
    }

    private static List<String> cells(String line) {
        String inner = line.strip().replaceAll("^\\||\\|$", "");
        return List.of(inner.split("\\|", -1)).stream().map(String::strip).toList();
    }
}
