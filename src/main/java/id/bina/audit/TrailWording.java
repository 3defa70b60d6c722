package id.bina.audit;

import id.bina.identity.Roles;
import id.bina.shared.web.Texts;
import id.bina.shared.web.Wording;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Says entries in Indonesian. An action has a label, and if it needs more a sentence with places in
 * braces that the event's parts fill; what has no text yet is shown by its own name.
 */
final class TrailWording {
    private static final String ACTION = "audit.action.";
    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

    private TrailWording() {}

    static String action(String action) {
        return text(ACTION + action).orElse(action);
    }

    /** All actions with a label, by label. */
    static Map<String, String> actions() {
        return bundle().keySet().stream()
                .filter(key -> key.startsWith(ACTION))
                .sorted((one, other) -> Texts.of(one).compareToIgnoreCase(Texts.of(other)))
                .collect(
                        Collectors.toMap(
                                key -> key.substring(ACTION.length()),
                                key -> Texts.of(key),
                                (one, other) -> one,
                                LinkedHashMap::new));
    }

    /** The sentence of the action; without its words, when they were erased, only the label. */
    static String sentence(TrailRow row) {
        var pattern = text("audit.sentence." + row.action());
        if (pattern.isEmpty() || row.erased()) {
            return row.label();
        }
        var values = row.values();
        values.put("person", row.aboutName() == null ? "" : row.aboutName());
        return PLACE.matcher(pattern.get())
                .replaceAll(place -> Matcher.quoteReplacement(shown(values, place.group(1))));
    }

    private static String shown(Map<String, String> values, String name) {
        String value = values.getOrDefault(name, "");
        return value.isEmpty() ? "-" : "role".equals(name) ? role(value) : readable(value);
    }

    private static String readable(String value) {
        return DATE.matcher(value).matches() ? new Wording().date(LocalDate.parse(value)) : value;
    }

    static String roles(String roles) {
        var named = List.of(roles.split(" "));
        var above =
                named.stream().filter(role -> !Roles.LEARNER.equals(role)).map(TrailWording::role);
        String words = above.collect(Collectors.joining(", "));
        return words.isEmpty() && named.contains(Roles.LEARNER) ? role(Roles.LEARNER) : words;
    }

    private static String role(String role) {
        return Roles.ALL.contains(role) ? Texts.of("identity.role." + role) : role;
    }

    static String subject(String subject) {
        String[] part = subject.split(":", 2);
        String type = text("audit.type." + part[0]).orElse(part[0]);
        return part.length < 2 ? type : type + " " + part[1];
    }

    static Map<String, String> details(Map<String, String> values) {
        var shown = new LinkedHashMap<String, String>();
        values.forEach(
                (name, value) -> {
                    if (!value.isEmpty()) {
                        shown.put(part(name), readable(value));
                    }
                });
        return shown;
    }

    /** The label of a part, or its name in words: revisionId becomes Revision id. */
    private static String part(String name) {
        return text("audit.part." + name)
                .orElseGet(
                        () ->
                                Arrays.stream(name.split("(?=\\p{Upper})"))
                                        .map(word -> word.toLowerCase(Locale.ROOT))
                                        .collect(Collectors.joining(" ")));
    }

    static String finding(Finding finding) {
        String key = "audit.finding." + finding.kind();
        boolean one = finding.from() == finding.to() && text(key + ".one").isPresent();
        return Texts.of(one ? key + ".one" : key, finding.from(), finding.to());
    }

    private static Optional<String> text(String key) {
        return bundle().containsKey(key) ? Optional.of(bundle().getString(key)) : Optional.empty();
    }

    private static ResourceBundle bundle() {
        return ResourceBundle.getBundle(
                "texts.audit", Locale.ROOT, TrailWording.class.getClassLoader());
    }
}
