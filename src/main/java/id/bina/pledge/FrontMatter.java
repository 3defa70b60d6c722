package id.bina.pledge;

import id.bina.shared.text.Yaml;
import java.util.List;
import java.util.Map;

/**
 * A Markdown file of the shipped content: facts at the head, the text, and after a last rule a note
 * for the screen.
 */
record FrontMatter(Map<String, Object> head, String body, String note) {
    static FrontMatter of(String resource) {
        String[] parts = Yaml.read(resource).replace("\r\n", "\n").split("(?m)^---$");
        String note = parts.length > 3 ? parts[3] : "";
        return new FrontMatter(Yaml.parse(parts[1]), parts[2].strip(), said(note));
    }

    /** What is said in a line such as "Catatan layar (tidak dicetak): *Tandai tiga kata.*" */
    private static String said(String line) {
        String plain = line.strip().replaceFirst("^[^:]*:\\s*", "").replaceAll("^\\*|\\*$", "");
        return plain.isBlank() ? null : plain;
    }

    boolean lists(String key, String value) {
        return head.get(key) instanceof List<?> list && list.contains(value);
    }
}
