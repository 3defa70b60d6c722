package id.bina.certificate;

import static id.bina.shared.RuleViolation.require;

import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Makes an uploaded picture fit for an archivable document: a small plain PNG, drawn anew. */
final class Emblem {
    private static final int LARGEST_UPLOAD = 5_000_000;
    private static final int LARGEST_SIDE = 4000;
    private static final int KEPT_SIDE = 400;

    private Emblem() {}

    static InputStream clean(InputStream upload) {
        try {
            byte[] bytes = upload.readNBytes(LARGEST_UPLOAD + 1);
            require(bytes.length <= LARGEST_UPLOAD, "certificate.emblem.large");
            var out = new ByteArrayOutputStream();
            ImageIO.write(small(read(bytes)), "png", out);
            return new ByteArrayInputStream(out.toByteArray());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Looks at the size before the pixels, so that a bomb is never unpacked. */
    private static BufferedImage read(byte[] bytes) throws IOException {
        try (var in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            var readers = ImageIO.getImageReaders(in);
            require(readers.hasNext(), "certificate.emblem.type");
            var reader = readers.next();
            try {
                reader.setInput(in);
                boolean fits =
                        reader.getWidth(0) <= LARGEST_SIDE && reader.getHeight(0) <= LARGEST_SIDE;
                require(fits, "certificate.emblem.large");
                return reader.read(0);
            } catch (IOException unreadable) {
                require(false, "certificate.emblem.type");
                throw unreadable;
            } finally {
                reader.dispose();
            }
        }
    }

    private static BufferedImage small(BufferedImage image) {
        double scale =
                Math.min(1, (double) KEPT_SIDE / Math.max(image.getWidth(), image.getHeight()));
        int width = Math.max(1, (int) Math.round(image.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(image.getHeight() * scale));
        var drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        var pen = drawn.createGraphics();
        pen.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.drawImage(image, 0, 0, width, height, null);
        pen.dispose();
        return drawn;
    }
}
