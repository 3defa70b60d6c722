package id.bina.shared.text;

import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** Cuts HTML to what a lesson needs: text, headings, lists, tables, links, images of the portal. */
public final class SafeHtml {
    private static final PolicyFactory LESSON =
            new HtmlPolicyBuilder()
                    .allowElements(
                            "p",
                            "br",
                            "b",
                            "strong",
                            "i",
                            "em",
                            "u",
                            "s",
                            "sub",
                            "sup",
                            "h2",
                            "h3",
                            "h4",
                            "ul",
                            "ol",
                            "li",
                            "blockquote",
                            "table",
                            "caption",
                            "thead",
                            "tbody",
                            "tr",
                            "th",
                            "td",
                            "hr",
                            "code",
                            "pre",
                            "a",
                            "img",
                            "figure",
                            "figcaption")
                    .allowUrlProtocols("https", "http", "mailto")
                    .allowAttributes("href")
                    .onElements("a")
                    .requireRelsOnLinks("nofollow", "noopener", "noreferrer")
                    .allowAttributes("alt", "width", "height")
                    .onElements("img")
                    .allowAttributes("src")
                    .matching(java.util.regex.Pattern.compile("/files/[A-Za-z0-9/_.%?=&-]+"))
                    .onElements("img")
                    .allowAttributes("colspan", "rowspan")
                    .matching(java.util.regex.Pattern.compile("[0-9]{1,2}"))
                    .onElements("th", "td")
                    .toFactory();

    private static final Parser MARKDOWN = Parser.builder().build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder().escapeHtml(true).build();

    private SafeHtml() {}

    /** What is left of the HTML when everything dangerous is gone; null stays null. */
    public static String clean(String html) {
        return html == null ? null : LESSON.sanitize(html);
    }

    /** Markdown as clean HTML; null stays null. */
    public static String fromMarkdown(String markdown) {
        return markdown == null ? null : clean(RENDERER.render(MARKDOWN.parse(markdown)));
    }

    /** The text alone, without any markup, for previews and searches. */
    public static String toText(String html) {
        return html == null ? "" : html.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ").strip();
    }
}
