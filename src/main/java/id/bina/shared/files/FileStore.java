package id.bina.shared.files;

import static id.bina.shared.RuleViolation.require;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.apache.tika.Tika;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Keeps files under their SHA-256 in {@code bina.data}/files: the same bytes are kept once and can
 * be proven unchanged. Streams to disk; no file is ever held in memory.
 */
@ApplicationScoped
public class FileStore {
    private static final Tika TYPES = new Tika();

    @PersistenceContext EntityManager db;

    @Inject
    @ConfigProperty(name = "bina.data")
    String data;

    /**
     * Stores what the stream gives. The type is found in the content; the name only helps to tell
     * office formats apart.
     *
     * @throws id.bina.shared.RuleViolation when the file is empty or carries the anti-virus test
     *     signature
     */
    @Transactional
    public StoredFile save(InputStream stream, String name) {
        try {
            Path incoming = Files.createTempFile(folder("incoming"), "upload", ".part");
            try {
                var digest = MessageDigest.getInstance("SHA-256");
                try (var in = new DigestInputStream(stream, digest)) {
                    Files.copy(in, incoming, StandardCopyOption.REPLACE_EXISTING);
                }
                return keep(incoming, name, HexFormat.of().formatHex(digest.digest()));
            } finally {
                Files.deleteIfExists(incoming);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * Takes over a file that lies in the data folder already, without copying it: for uploads that
     * arrived in pieces. The path no longer exists afterwards.
     *
     * @throws id.bina.shared.RuleViolation as for {@link #save}
     */
    @Transactional
    public StoredFile adopt(Path arrived, String name) {
        try {
            return keep(arrived, name, digest(arrived));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The type that the content of the file shows; the name only tells related formats apart. */
    public String typeOf(Path file, String name) {
        try {
            return type(file, name);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String digest(Path file) throws IOException {
        try (var in =
                new DigestInputStream(
                        Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private StoredFile keep(Path incoming, String name, String sha256) throws IOException {
        long size = Files.size(incoming);
        require(size > 0, "shared.file.empty", name);
        require(!Signatures.areIn(incoming), "shared.file.dangerous", name);
        Path kept = path(sha256);
        if (!Files.exists(kept)) {
            Files.createDirectories(kept.getParent());
            Files.move(incoming, kept, StandardCopyOption.ATOMIC_MOVE);
        }
        var file = new StoredFile(clean(name), type(kept, name), size, sha256);
        db.persist(file);
        return file;
    }

    private static String type(Path kept, String name) throws IOException {
        try (var in = new BufferedInputStream(Files.newInputStream(kept))) {
            return TYPES.detect(in, name);
        }
    }

    /** Opens the bytes of a stored file; the caller closes the stream. */
    public InputStream open(StoredFile file) {
        try {
            return Files.newInputStream(path(file.getSha256()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Whether the bytes still have the digest they were stored under. */
    public boolean isIntact(StoredFile file) {
        if (!Files.exists(path(file.getSha256()))) {
            return false;
        }
        try {
            return digest(path(file.getSha256())).equals(file.getSha256());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Where the bytes of this digest lie. */
    public Path path(String sha256) {
        return root().resolve("files").resolve(sha256.substring(0, 2)).resolve(sha256);
    }

    /** A folder of this name in the data folder, made when it is missing. */
    public Path folder(String name) {
        try {
            return Files.createDirectories(root().resolve(name));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private Path root() {
        return Path.of(data).toAbsolutePath().normalize();
    }

    /** The last part of the name without control characters, at most 255 characters. */
    static String clean(String name) {
        String last = name == null ? "" : name.replaceFirst("^.*[/\\\\]", "");
        String plain = last.replaceAll("\\p{Cntrl}", "").strip();
        String kept = plain.isEmpty() ? "berkas" : plain;
        return kept.length() <= 255 ? kept : kept.substring(kept.length() - 255);
    }
}
