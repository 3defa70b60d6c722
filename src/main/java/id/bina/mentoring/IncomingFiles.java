package id.bina.mentoring;

import static id.bina.shared.RuleViolation.require;

import id.bina.shared.files.FileInspection;
import id.bina.shared.files.FileStore;
import id.bina.shared.files.PartFiles;
import id.bina.shared.files.StoredFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.util.Locale;

/**
 * Takes in one file: it lies apart, is looked into, and only then is it kept. It is kept under a
 * neutral name, because the name of a file can tell what a pair works on.
 */
@ApplicationScoped
class IncomingFiles {
    /** Bytes. */
    static final long LARGEST = 20L * 1024 * 1024;

    private static final int PIECE = 1024 * 1024;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject PartFiles parts;
    @Inject FileStore files;
    @Inject FileInspection inspection;

    StoredFile proven(InputStream content, String name) {
        FileInspection.promised(name);
        // negative: uploads in pieces have the ids of their rows
        Long place = -1 - (RANDOM.nextLong() & Long.MAX_VALUE >> 1);
        try {
            receive(content, place, name);
            inspection.inspect(parts.path(place), name);
            return files.adopt(parts.path(place), neutral(name));
        } finally {
            parts.delete(place);
        }
    }

    private void receive(InputStream content, Long place, String name) {
        try {
            long size = 0;
            for (byte[] piece = content.readNBytes(PIECE);
                    piece.length > 0;
                    piece = content.readNBytes(PIECE)) {
                require(
                        size + piece.length <= LARGEST,
                        "mentoring.evidence.large",
                        last(name),
                        LARGEST / PIECE);
                parts.write(place, size, piece);
                size += piece.length;
            }
            require(size > 0, "shared.file.empty", last(name));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String neutral(String name) {
        return "bukti" + name.substring(name.lastIndexOf('.')).toLowerCase(Locale.ROOT);
    }

    /** The name without folders and control characters. */
    static String last(String name) {
        String plain = name.replaceFirst("^.*[/\\\\]", "").replaceAll("\\p{Cntrl}", "").strip();
        return plain.length() <= 160 ? plain : plain.substring(plain.length() - 160);
    }
}
