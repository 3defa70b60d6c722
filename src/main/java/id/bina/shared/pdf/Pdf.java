package id.bina.shared.pdf;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import jakarta.enterprise.context.ApplicationScoped;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/**
 * XHTML and CSS to PDF for archives and for everyone: PDF/A-2b and PDF/UA-1 in one file. The page
 * must have {@code html lang}, a {@code title}, and {@code alt} on every figure. Nothing outside
 * the page is ever loaded: pictures are inline SVG or data addresses.
 */
@ApplicationScoped
public class Pdf {
    /** Family of the two embedded faces, 400 and 700. */
    public static final String FONT = "Plus Jakarta Sans";

    private static final byte[] SRGB = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    static {
        XRLog.setLoggingEnabled(false);
    }

    /** Writes the document; the caller closes the stream. */
    public void write(String xhtml, OutputStream out) {
        var builder = new PdfRendererBuilder();
        builder.useFont(face(400), FONT, 400, FontStyle.NORMAL, true);
        builder.useFont(face(700), FONT, 700, FontStyle.NORMAL, true);
        builder.useColorProfile(SRGB);
        builder.usePdfAConformance(PdfAConformance.PDFA_2_B);
        builder.usePdfUaAccessibility(true);
        builder.useExternalResourceAccessControl(
                (address, type) -> address == null || address.startsWith("data:"),
                ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.withProducer("Bina");
        builder.withHtmlContent(xhtml, null);
        builder.toStream(out);
        try (var svg = new BatikSVGDrawer()) {
            builder.useSVGDrawer(svg);
            builder.run();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static FSSupplier<InputStream> face(int weight) {
        return () ->
                Pdf.class.getResourceAsStream(
                        "/pdf/fonts/plus-jakarta-sans-latin-" + weight + ".ttf");
    }
}
