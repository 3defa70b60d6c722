package id.bina.certificate;

import id.bina.identity.Nip;
import id.bina.shared.pdf.QrCode;
import id.bina.shared.pdf.XhtmlTemplate;
import id.bina.shared.web.Texts;
import id.bina.shared.web.Wording;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The certificate as it is printed, front and back (A4 landscape). Nothing but the frozen facts
 * goes in, so the same certificate always reads the same. Long names and titles get smaller type.
 */
final class CertificateDocument {
    private static final XhtmlTemplate TEMPLATE = XhtmlTemplate.of("certificate.xhtml");
    private static final String GROUND = XhtmlTemplate.of("certificate-ground.svg").fill(Map.of());
    private static final String MARK = XhtmlTemplate.of("mark.svg").fill(Map.of());
    private static final Wording WORDS = new Wording();

    private final String portal;
    private final Certificate certificate;
    private final Holder holder;
    private final Achievement achievement;
    private final Issuer issuer;
    private final Map<String, String> values = new HashMap<>();

    private CertificateDocument(Certificate certificate, String portal) {
        this.portal = portal;
        this.certificate = certificate;
        this.holder = certificate.getHolder();
        this.achievement = certificate.getAchievement();
        this.issuer = certificate.getIssuer();
    }

    /**
     * The page to be made a PDF.
     *
     * @param emblem data address of a picture, or null for the mark of the portal
     * @param portal public address of the portal, without a slash at the end
     */
    static String xhtml(Certificate certificate, String emblem, String portal) {
        var document = new CertificateDocument(certificate, portal);
        document.front(emblem);
        document.back();
        return TEMPLATE.fill(document.values);
    }

    private void front(String emblem) {
        words();
        values.put("number", certificate.getNumber().value());
        values.put("government", issuer.getGovernment());
        values.put("institution", issuer.getInstitution());
        values.put("html.ground", GROUND);
        values.put(
                "html.emblem",
                emblem == null ? MARK.formatted(Texts.of("shared.bina")) : picture(emblem));
        values.put("name", holder.getFullName());
        values.put("nameSize", size(holder.getFullName(), 34, 60, 85));
        values.put(
                "nip",
                joined(
                        Texts.of("certificate.pdf.nip", holder.getNip().grouped()),
                        holder.getRankLabel()));
        values.put("post", joined(holder.getHolderPosition(), holder.getUnitName()));
        values.put("title", achievement.getCourseTitle());
        values.put("titleSize", size(achievement.getCourseTitle(), 60, 110, 150));
        values.put("html.period", period());
        values.put("code", certificate.getCode().grouped());
        values.put("address", portal.replaceFirst("^https?://", "") + "/v");
        values.put("html.qr", qr("certificate.pdf.qr", "27mm"));
        values.put("html.qrBack", qr("certificate.pdf.qrBack", "21mm"));
        values.put(
                "placeAndDate",
                issuer.getPlace() + ", " + WORDS.longDate(certificate.getIssuedOn()));
        values.put("signatoryTitle", text(issuer.getSignatoryTitle()));
        values.put("signatoryName", text(issuer.getSignatoryName()));
        values.put("signatoryRank", text(issuer.getSignatoryRank()));
        values.put("signatoryNip", nip(issuer.getSignatoryNip()));
    }

    /** How the document is called and what it is given for. */
    private void words() {
        String kind = achievement.getKind().name();
        values.put("kind", Texts.of("certificate.pdf.title." + kind));
        values.put("heading", Texts.of("certificate.pdf.heading." + kind));
        values.put("given", Texts.of("certificate.pdf.given." + kind));
        values.put("for", Texts.of("certificate.pdf.for." + kind));
    }

    private void back() {
        CertificateBack.fill(achievement, values);
        values.put("footer", issuer.getFooter());
        values.put(
                "check",
                Texts.of("certificate.pdf.check", values.get("address"), values.get("code")));
    }

    /** Runs of one weight each, so that a reader hears them in their order. */
    private String period() {
        String from = WORDS.longDate(achievement.getStartedOn());
        String to = WORDS.longDate(achievement.getCompletedOn());
        String days = from.equals(to) ? to : Texts.of("certificate.pdf.period", from, to);
        String jp = WORDS.number(achievement.getJp());
        String hours = Texts.of("certificate.pdf.hours", jp, NumberWords.of(achievement.getJp()));
        var predicate = achievement.getPredicate();
        String line = run("span", Texts.of("certificate.pdf.amount", days) + " ") + run("b", hours);
        return predicate == null
                ? line
                : line
                        + run("span", Texts.of("certificate.pdf.withPredicate") + " ")
                        + run("b", Texts.label(predicate));
    }

    private static String run(String tag, String text) {
        return "<" + tag + ">" + XhtmlTemplate.escape(text) + "</" + tag + ">";
    }

    private String qr(String altKey, String width) {
        return QrCode.svg(
                portal + "/v/" + certificate.getCode(), Texts.of(altKey), "#14262b", width);
    }

    private String picture(String address) {
        return "<img class=\"emblem\" src=\"%s\" alt=\"%s\"/>"
                .formatted(
                        XhtmlTemplate.escape(address),
                        XhtmlTemplate.escape(
                                Texts.of("certificate.pdf.emblem", issuer.getGovernment())));
    }

    private static String size(String text, int large, int medium, int small) {
        int length = text.length();
        return length <= large ? "l" : length <= medium ? "m" : length <= small ? "s" : "xs";
    }

    private static String joined(String... parts) {
        return Stream.of(parts)
                .filter(Objects::nonNull)
                .filter(p -> !p.isBlank())
                .collect(Collectors.joining(", "));
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }

    private static String nip(String digits) {
        return digits == null || digits.isBlank()
                ? ""
                : Texts.of("certificate.pdf.nip", new Nip(digits).grouped());
    }
}
