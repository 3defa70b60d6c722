package id.bina.outreach;

import id.bina.shared.files.PortalAddress;
import id.bina.shared.mail.Letter;
import id.bina.shared.pdf.XhtmlTemplate;
import id.bina.shared.web.Texts;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Puts a mail into words and pictures: plain text, and XHTML that says the same. */
final class Letters {
    private static final XhtmlTemplate FRAME = XhtmlTemplate.ofMail("letter.xhtml");
    private static final XhtmlTemplate ITEM = XhtmlTemplate.ofMail("item.xhtml");
    private static final XhtmlTemplate ACTION = XhtmlTemplate.ofMail("action.xhtml");

    private Letters() {}

    static Letter of(Mail mail, List<LetterItem> items) {
        var person = mail.getPerson();
        String greeting = Texts.of("outreach.mail.greeting", person.getFullName());
        return new Letter(
                person.getEmail(),
                person.getFullName(),
                "bina." + mail.getId() + "@" + URI.create(PortalAddress.get()).getHost(),
                mail.getSubject(),
                text(greeting, items),
                html(greeting, mail.getSubject(), items),
                preferences());
    }

    private static String text(String greeting, List<LetterItem> items) {
        return items.stream()
                .map(Letters::text)
                .collect(
                        Collectors.joining(
                                "\n\n",
                                greeting + "\n\n",
                                "\n\n--\n"
                                        + Texts.of("outreach.mail.automatic")
                                        + "\n"
                                        + Texts.of("outreach.mail.preferences")
                                        + ": "
                                        + preferences()
                                        + "\n"));
    }

    private static String text(LetterItem item) {
        return item.sentence()
                + item.actions().stream()
                        .map(action -> "\n" + action.label() + ": " + action.link())
                        .collect(Collectors.joining())
                + "\n"
                + Texts.of("outreach.mail.open")
                + ": "
                + item.link();
    }

    private static String html(String greeting, String title, List<LetterItem> items) {
        return FRAME.fill(
                Map.of(
                        "title",
                        title,
                        "greeting",
                        greeting,
                        "preferences",
                        preferences(),
                        "html.items",
                        items.stream().map(Letters::html).collect(Collectors.joining())));
    }

    private static String html(LetterItem item) {
        String actions =
                item.actions().stream()
                        .map(a -> ACTION.fill(Map.of("label", a.label(), "link", a.link())))
                        .collect(Collectors.joining());
        return ITEM.fill(
                Map.of("sentence", item.sentence(), "link", item.link(), "html.actions", actions));
    }

    private static String preferences() {
        return PortalAddress.get() + "/outreach/preferences";
    }
}
