package id.bina.hours;

import static id.bina.shared.RuleViolation.require;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import javax.imageio.ImageIO;

/**
 * Pictures and scans as pages: are they pictures that can be opened, and all of them as one PDF.
 */
@ApplicationScoped
class ProofPages {
    /** Pixels; more would fill the memory when it is opened, however small the file is. */
    static final long MOST_PIXELS = 50_000_000;

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
}
