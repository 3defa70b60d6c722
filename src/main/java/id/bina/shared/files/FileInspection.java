package id.bina.shared.files;

import static id.bina.shared.RuleViolation.require;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Looks into a whole file before it is kept: is it what its name says, and can it be opened? */
@ApplicationScoped
public class FileInspection {
    @Inject FileStore files;

    /**
     * Refuses what learners could not open or should not get.
     *
     * @throws id.bina.shared.RuleViolation with the reason in words
     */
    public FileFormat inspect(Path file, String name) {
        var format = promised(name);
        try {
            require(!Signatures.areIn(file), "shared.file.dangerous", name);
            require(format.fits(files.typeOf(file, name)), "shared.file.mismatch", name);
            if (format == FileFormat.PDF) {
                mustOpen(file, name);
            } else if (format.isOffice()) {
                mustBeOffice(file, name);
            } else if (format == FileFormat.VTT) {
                mustBeCaptions(file, name);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return format;
    }

    /** The format of this name; refused when it is not an allowed one. */
    public static FileFormat promised(String name) {
        var format = FileFormat.of(name);
        require(format.isPresent(), "shared.file.notAllowed", name, FileFormat.endings());
        return format.get();
    }

    private static void mustOpen(Path file, String name) throws IOException {
        boolean good;
        try (var document =
                Loader.loadPDF(file.toFile(), IOUtils.createTempFileOnlyStreamCache())) {
            good = document.getNumberOfPages() > 0;
        } catch (InvalidPasswordException locked) {
            require(false, "shared.file.locked", name);
            return;
        } catch (IOException | RuntimeException damaged) {
            good = false; // whatever the parser stumbles over, a reader would too
        }
        require(good, "shared.file.damaged", name);
    }

    private static void mustBeOffice(Path file, String name) throws IOException {
        boolean good;
        try (var zip = new ZipFile(file.toFile())) {
            good = zip.getEntry("[Content_Types].xml") != null || zip.getEntry("mimetype") != null;
        } catch (ZipException damaged) {
            good = false;
        }
        require(good, "shared.file.damaged", name);
    }

    /** WebVTT starts with its name (W3C WebVTT, 4.1), after an optional byte order mark. */
    private static void mustBeCaptions(Path file, String name) throws IOException {
        try (var in = Files.newInputStream(file)) {
            String head = new String(in.readNBytes(9), StandardCharsets.UTF_8);
            require(head.replace("\ufeff", "").startsWith("WEBVTT"), "shared.file.damaged", name);
        }
    }
}
