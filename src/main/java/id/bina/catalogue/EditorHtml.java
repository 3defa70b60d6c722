package id.bina.catalogue;

import id.bina.shared.files.FileAddresses;
import id.bina.shared.text.SafeHtml;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns what the rich text editor sends into what is stored: clean, with lasting addresses of
 * images, and with bullets as bullets (the editor writes every list as a numbered one).
 */
final class EditorHtml {
    private static final Pattern LIST = Pattern.compile("<ol>(.*?)</ol>", Pattern.DOTALL);
    private static final Pattern RUN =
            Pattern.compile(
                    "(?:<li data-list=\"(bullet|ordered)\"[^>]*>.*?</li>)"
                            + "(?:<li data-list=\"\\1\"[^>]*>.*?</li>)*",
                    Pattern.DOTALL);

    private EditorHtml() {}

    /** Null when nothing is left. */
    static String clean(String html) {
        if (html == null) {
            return null;
        }
        String clean = SafeHtml.clean(FileAddresses.stored(lists(html)));
        boolean empty = SafeHtml.toText(clean).isBlank() && !clean.contains("<img");
        return empty ? null : clean;
    }

    private static String lists(String html) {
        return LIST.matcher(html)
                .replaceAll(
                        list ->
                                Matcher.quoteReplacement(
                                        list.group(1).contains("data-list")
                                                ? runs(list.group(1))
                                                : list.group()));
    }

    private static String runs(String items) {
        return RUN.matcher(items)
                .replaceAll(
                        run -> {
                            String tag = run.group(1).equals("bullet") ? "ul" : "ol";
                            return Matcher.quoteReplacement(
                                    "<" + tag + ">" + run.group() + "</" + tag + ">");
                        });
    }
}
