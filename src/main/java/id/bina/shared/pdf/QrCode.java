package id.bina.shared.pdf;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.Map;

/** A QR code as inline SVG: sharp on every printer, and a few hundred bytes. */
public final class QrCode {
    private QrCode() {}

    /**
     * The code of this text.
     *
     * @param alt what the picture says to those who cannot see it
     * @param color of the dark squares, such as #14262b
     * @param width with unit, such as 27mm
     */
    public static String svg(String text, String alt, String color, String width) {
        try {
            var hints = Map.of(EncodeHintType.CHARACTER_SET, "UTF-8");
            var matrix = Encoder.encode(text, ErrorCorrectionLevel.M, hints).getMatrix();
            int size = matrix.getWidth();
            return ("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" width=\"%s\""
                            + " height=\"%s\" shape-rendering=\"crispEdges\" role=\"img\""
                            + " alt=\"%s\" aria-label=\"%s\"><path fill=\"%s\" d=\"%s\"/></svg>")
                    .formatted(
                            size,
                            size,
                            width,
                            width,
                            XhtmlTemplate.escape(alt),
                            XhtmlTemplate.escape(alt),
                            color,
                            path(matrix));
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException(tooLong);
        }
    }

    private static String path(ByteMatrix matrix) {
        var path = new StringBuilder();
        for (int y = 0; y < matrix.getHeight(); y++) {
            for (int x = 0; x < matrix.getWidth(); x++) {
                int start = x;
                while (x < matrix.getWidth() && matrix.get(x, y) == 1) {
                    x++;
                }
                if (x > start) {
                    path.append("M%d %dh%dv1h-%dz".formatted(start, y, x - start, x - start));
                }
            }
        }
        return path.toString();
    }
}
