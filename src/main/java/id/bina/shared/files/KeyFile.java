package id.bina.shared.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.function.Supplier;

/**
 * Secrets of this installation, one file each in {@code bina.data}/keys, readable by its owner
 * alone. Whoever loses the folder loses the keys: it belongs into the backup.
 */
@ApplicationScoped
public class KeyFile {
    @Inject FileStore files;

    /** The content of this file, made by the maker when there is none yet. */
    public String read(String name, Supplier<String> maker) {
        Path file = files.folder("keys").resolve(name);
        try {
            if (!Files.exists(file)) {
                keep(file, maker.get());
            }
            return Files.readString(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Written aside and moved, so that nobody reads half a key; the first of two nodes wins. */
    private static void keep(Path file, String content) throws IOException {
        Path made = Files.createTempFile(file.getParent(), "key", ".part");
        try {
            if (Files.getFileStore(made).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(made, PosixFilePermissions.fromString("rw-------"));
            }
            Files.writeString(made, content);
            Files.createLink(file, made);
        } catch (FileAlreadyExistsException otherNode) {
            return; // the key that is there is the key
        } finally {
            Files.deleteIfExists(made);
        }
    }
}
