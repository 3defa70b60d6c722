package id.bina.hours;

import static id.bina.shared.RuleViolation.require;

import id.bina.shared.files.FileStore;
import id.bina.shared.files.StoredFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/**
 * Pictures and scans as pages: are they pictures that can be opened, and all of them as one PDF.
 */
@ApplicationScoped
class ProofPages {
    /** Pixels; more would fill the memory when it is opened, however small the file is. */
    static final long MOST_PIXELS = 50_000_000;

    @Inject FileStore files;

    /** Refuses a picture that has no picture in it, or one too large to open. */
    void mustOpen(Path file, String name) {
        if (name.toLowerCase(Locale.ROOT).endsWith(".pdf")) {
            return; // the inspection has opened it
        }
        long pixels = 0;
        try (var in = ImageIO.createImageInputStream(file.toFile())) {
            var readers = ImageIO.getImageReaders(in);
            if (readers.hasNext()) {
                var reader = readers.next();
                reader.setInput(in, true, true);
                pixels = (long) reader.getWidth(0) * reader.getHeight(0);
                reader.dispose();
            }
        } catch (IOException | RuntimeException damaged) {
            pixels = 0; // whatever the parser stumbles over, a viewer would too
        }
        require(pixels > 0, "shared.file.damaged", name);
        require(pixels <= MOST_PIXELS, "hours.file.pixels", name);
    }

    /** Pictures and PDFs, in this order, as one PDF; the stream stays open. */
    void pdf(List<StoredFile> kept, OutputStream out) throws IOException {
        var open = new ArrayList<PDDocument>();
        try (var whole = new PDDocument(IOUtils.createTempFileOnlyStreamCache())) {
            var merger = new PDFMergerUtility();
            for (var one : kept) {
                var file = files.path(one.getSha256());
                if ("application/pdf".equals(one.getType())) {
                    open.add(Loader.loadPDF(file.toFile()));
                    merger.appendDocument(whole, open.get(open.size() - 1));
                } else {
                    addPicture(whole, file);
                }
            }
            whole.save(out);
        } finally {
            open.forEach(IOUtils::closeQuietly);
        }
    }

    /** On A4, as large as it fits, lying pictures on a lying page. */
    private static void addPicture(PDDocument whole, Path file) throws IOException {
        var picture = PDImageXObject.createFromFileByContent(file.toFile(), whole);
        boolean lying = picture.getWidth() > picture.getHeight();
        float width = lying ? PDRectangle.A4.getHeight() : PDRectangle.A4.getWidth();
        float height = lying ? PDRectangle.A4.getWidth() : PDRectangle.A4.getHeight();
        var page = new PDPage(new PDRectangle(width, height));
        whole.addPage(page);
        float scale = Math.min(width / picture.getWidth(), height / picture.getHeight());
        float w = picture.getWidth() * scale;
        float h = picture.getHeight() * scale;
        try (var content = new PDPageContentStream(whole, page)) {
            content.drawImage(picture, (width - w) / 2, (height - h) / 2, w, h);
        }
    }
}
