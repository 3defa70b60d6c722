package id.bina.shared.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Files that arrive in pieces, in {@code bina.data}/uploads, until they are whole. */
@ApplicationScoped
public class PartFiles {
    @Inject FileStore files;

    /** Writes a piece at this offset in bytes; what lay behind the offset is overwritten. */
    public void write(Long id, long offset, byte[] piece) {
        try (var channel =
                FileChannel.open(path(id), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.truncate(offset);
            var buffer = ByteBuffer.wrap(piece);
            channel.position(offset);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public void delete(Long id) {
        try {
            Files.deleteIfExists(path(id));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public Path path(Long id) {
        return files.folder("uploads").resolve(id + ".part");
    }
}
