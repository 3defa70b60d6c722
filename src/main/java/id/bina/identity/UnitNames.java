package id.bina.identity;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Finds a unit by what people write: full name, short name or code; or the one they may mean. */
class UnitNames {
    private final Map<String, Long> ids = new HashMap<>();
    private final Map<String, String> shown = new HashMap<>();

    UnitNames(List<UnitRow> units) {
        for (var unit : units) {
            if (!unit.ended()) {
                add(unit.code(), unit);
                add(unit.shortName(), unit);
                add(unit.name(), unit);
            }
        }
    }

    private void add(String name, UnitRow unit) {
        if (name != null) {
            ids.put(plain(name), unit.id());
            shown.put(plain(name), name);
        }
    }

    /** The unit of this name, or null. */
    Long id(String text) {
        return ids.get(plain(text));
    }

    /** The name that needs the fewest changed letters. */
    String nearest(String text) {
        String asked = plain(text);
        String best = null;
        int least = Integer.MAX_VALUE;
        for (String name : shown.keySet()) {
            int distance = distance(asked, name);
            if (distance < least) {
                least = distance;
                best = name;
            }
        }
        return shown.get(best);
    }

    /** Letters to add, drop or change (Levenshtein). */
    static int distance(String a, String b) {
        int[] former = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            former[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = former[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, 1 + Math.min(former[j], row[j - 1]));
            }
            former = row;
        }
        return former[b.length()];
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", " ").strip().toLowerCase(Locale.ROOT);
    }
}
