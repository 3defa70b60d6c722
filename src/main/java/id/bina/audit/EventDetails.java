package id.bina.audit;

import id.bina.shared.DomainEvent;
import java.lang.reflect.RecordComponent;
import java.time.temporal.TemporalAccessor;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an event tells, as two canonical JSON objects (keys sorted, no blanks). Facts are numbers,
 * yes/no, constants and dates: they point, but name nobody. Texts are everything in words, which
 * may name people; they are kept where they can be erased. {@code about} is the person concerned.
 */
record EventDetails(String facts, String texts, Long about) {
    static final String EMPTY = "{}";
    private static final int LONGEST = 2000;
    private static final Pattern MEMBER =
            Pattern.compile("\"(\\w+)\":(?:\"((?:[^\"\\\\]|\\\\.)*)\"|([^,}]*))");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(?:u([0-9a-f]{4})|(.))");

    static EventDetails of(DomainEvent event) {
        var values = new TreeMap<String, Object>();
        for (RecordComponent component : event.getClass().getRecordComponents()) {
            values.put(component.getName(), value(event, component));
        }
        return of(values);
    }

    static EventDetails of(Map<String, ?> values) {
        var facts = new TreeMap<String, String>();
        var texts = new TreeMap<String, String>();
        values.forEach((name, value) -> (isFact(value) ? facts : texts).put(name, json(value)));
        return new EventDetails(
                object(facts),
                object(texts),
                values.get("personId") instanceof Long id ? id : null);
    }

    boolean hasTexts() {
        return !EMPTY.equals(texts);
    }

    private static Object value(DomainEvent event, RecordComponent component) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true); // events may be package-private
            return accessor.invoke(event);
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static boolean isFact(Object value) {
        return value == null
                || value instanceof Number
                || value instanceof Boolean
                || value instanceof Enum<?>
                || value instanceof TemporalAccessor;
    }

    private static String json(Object value) {
        if (value == null || value instanceof Number || value instanceof Boolean) {
            return String.valueOf(value);
        }
        String text = value instanceof Enum<?> constant ? constant.name() : value.toString();
        return quoted(text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…");
    }

    private static String object(Map<String, String> members) {
        var text = new StringBuilder("{");
        members.forEach(
                (name, value) ->
                        text.append(text.length() == 1 ? "" : ",")
                                .append(quoted(name))
                                .append(':')
                                .append(value));
        return text.append('}').toString();
    }

    /** The text as a JSON string. */
    static String quoted(String text) {
        var out = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ') {
                out.append("\\u%04x".formatted((int) c));
            } else {
                out.append(c);
            }
        }
        return out.append('"').toString();
    }

    /** The members of an object written here, as plain texts; {@code null} becomes empty. */
    static Map<String, String> read(String object) {
        var members = new LinkedHashMap<String, String>();
        var found = MEMBER.matcher(object == null ? EMPTY : object);
        while (found.find()) {
            String plain = "null".equals(found.group(3)) ? "" : found.group(3);
            members.put(found.group(1), plain != null ? plain : unquoted(found.group(2)));
        }
        return members;
    }

    private static String unquoted(String text) {
        return ESCAPE.matcher(text)
                .replaceAll(
                        e ->
                                Matcher.quoteReplacement(
                                        e.group(1) == null
                                                ? e.group(2)
                                                : String.valueOf(
                                                        (char) Integer.parseInt(e.group(1), 16))));
    }
}
