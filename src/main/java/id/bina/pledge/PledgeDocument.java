package id.bina.pledge;

import id.bina.shared.pdf.QrCode;
import id.bina.shared.pdf.XhtmlTemplate;
import id.bina.shared.web.Texts;
import id.bina.shared.web.Wording;
import java.util.HashMap;
import java.util.Map;

/**
 * A signature as it is printed (A4): the text exactly as it was signed, and beneath it who signed,
 * when and how, with the code to check it. Nothing but frozen facts goes in.
 */
final class PledgeDocument {
    private static final XhtmlTemplate TEMPLATE = XhtmlTemplate.of("pledge.xhtml");
    private static final String MARK = XhtmlTemplate.of("mark.svg").fill(Map.of());
    private static final Wording WORDS = new Wording();

    private final PledgeSignature signature;
    private final PledgeVersion version;
    private final PledgeProof.Stage stage;
    private final Map<String, String> values = new HashMap<>();

    private PledgeDocument(PledgeSignature signature, PledgeProof.Stage stage) {
        this.signature = signature;
        this.version = signature.getPledgeVersion();
        this.stage = stage;
    }

    /**
     * The page to be made a PDF.
     *
     * @param portal public address of the portal, without a slash at the end
     */
    static String xhtml(PledgeSignature signature, PledgeProof.Stage stage, String portal) {
        var document = new PledgeDocument(signature, stage);
        document.text();
        document.proof(portal);
        return TEMPLATE.fill(document.values);
    }

    private void text() {
        String html = Wordings.signed(signature, stage);
        boolean headed = html.contains("<h2>");
        values.put("title", version.getTitle());
        values.put("html.mark", MARK.formatted(Texts.of("shared.bina")));
        values.put(
                "html.text",
                headed ? raised(html) : "<h1>" + escaped(version.getTitle()) + "</h1>" + html);
        values.put(
                "version",
                Texts.of(
                        "pledge.pdf.version",
                        version.getPledge().getCode(),
                        version.getNumber(),
                        WORDS.longDate(version.getValidFrom())));
        values.put(
                "html.sample",
                version.isSample()
                        ? "<p class=\"sample\"><b>%s</b> %s</p>"
                                .formatted(
                                        escaped(Texts.of("pledge.sample")),
                                        escaped(version.getApproval()))
                        : "");
    }

    private void proof(String portal) {
        var signer = signature.getSigner();
        var rows = new StringBuilder();
        rows.append(
                row(
                        "pledge.pdf.signer",
                        Texts.of(
                                "pledge.pdf.signerText",
                                signer.getFullName(),
                                signer.getNip().grouped(),
                                WORDS.dateTime(signature.getSignedAt()))));
        rows.append(row("pledge.pdf.superior", superior()));
        rows.append(
                row("pledge.pdf.how", Texts.of("pledge.pdf.howText", signature.getTypedName())));
        rows.append(row("pledge.fact.validity", validity(signature)));
        if (!version.isSample() && version.getApproval() != null) {
            rows.append(row("pledge.version.approval", version.getApproval()));
        }
        rows.append(row("pledge.fact.sha256", signature.getSha256()));
        values.put("html.proof", rows.toString());
        values.put("legal", version.getLegalNote() == null ? "" : version.getLegalNote());
        values.put("code", signature.getCode().grouped());
        String address = portal + "/p/" + signature.getCode();
        values.put("address", portal.replaceFirst("^https?://", "") + "/p");
        values.put("html.qr", QrCode.svg(address, Texts.of("pledge.pdf.qr"), "#14262b", "24mm"));
    }

    private String superior() {
        var above = stage == PledgeProof.Stage.COUNTERSIGNED ? signature.getCountersigner() : null;
        if (above != null) {
            return Texts.of(
                    "pledge.pdf.signerText",
                    above.getCountersignerName(),
                    above.getCountersignerNip().grouped(),
                    WORDS.dateTime(signature.getCountersignedAt()));
        }
        boolean wanted = version.isCountersigned() && signature.getSigner().hasSuperior();
        return Texts.of(wanted ? "pledge.pdf.superiorWaiting" : "pledge.pdf.superiorNone");
    }

    static String validity(PledgeSignature signature) {
        String from = WORDS.longDate(signature.getPeriodFrom());
        return signature.getPeriodTo() == null
                ? Texts.of("pledge.fact.from", from)
                : Texts.of("pledge.fact.fromTo", from, WORDS.longDate(signature.getPeriodTo()));
    }

    /** Headings one level higher: the document begins with h1. */
    private static String raised(String html) {
        return html.replaceAll("<(/?)h2>", "<$1h1>")
                .replaceAll("<(/?)h3>", "<$1h2>")
                .replaceAll("<(/?)h4>", "<$1h3>");
    }

    private static String row(String key, String text) {
        return "<tr><th scope=\"row\">%s</th><td>%s</td></tr>"
                .formatted(escaped(Texts.of(key)), escaped(text));
    }

    private static String escaped(String text) {
        return XhtmlTemplate.escape(text);
    }
}
