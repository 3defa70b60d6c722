package id.bina.hours;

import id.bina.shared.files.FileStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes a batch as a ZIP of the documents, {@code siasn.xlsx} and {@code siasn.csv}: part by part
 * to the disk, so that ten thousand lines need no more memory than ten.
 */
@ApplicationScoped
class SiasnBundle {
    @Inject SiasnDocuments documents;
    @Inject SiasnSheet sheet;
    @Inject FileStore files;
    @Inject Clock clock;

    /** The file written; nobody else's, to be adopted or deleted. */
    Path write(Long batchId) throws IOException {
        var path = files.folder("siasn").resolve(UUID.randomUUID() + ".part");
        boolean whole = false;
        try (var zip = zip(path)) {
            var names = new HashMap<Long, String>();
            copyDocuments(batchId, zip, names);
            open(zip, "siasn.xlsx");
            sheet.xlsx(lines -> each(batchId, names, lines), zip);
            open(zip, "siasn.csv");
            sheet.csv(lines -> each(batchId, names, lines), zip);
            zip.closeEntry();
            whole = true;
        } finally {
            if (!whole) {
                path.toFile().delete();
            }
        }
        return path;
    }

    private static ZipOutputStream zip(Path path) throws IOException {
        var zip =
                new ZipOutputStream(
                        new BufferedOutputStream(new FileOutputStream(path.toFile())),
                        StandardCharsets.UTF_8);
        zip.setLevel(Deflater.BEST_SPEED);
        return zip;
    }

    /** A line whose document is lost or changed leaves without one, and says so by no name. */
    private void copyDocuments(Long batchId, ZipOutputStream zip, Map<Long, String> names)
            throws IOException {
        var taken = new HashSet<String>();
        for (var part = documents.lines(batchId, 0L); !part.isEmpty(); part = next(batchId, part)) {
            var kept = documents.of(part);
            for (var line : part) {
                var document = documents.ready(kept.get(line.sourceKey()));
                if (document.isPresent()) {
                    var name = free(line.fileName(), taken);
                    names.put(line.id(), name);
                    open(zip, name);
                    document.get().copyTo(zip);
                }
            }
        }
    }

    private void each(Long batchId, Map<Long, String> names, BiConsumer<SiasnLine, String> taker) {
        for (var part = documents.lines(batchId, 0L); !part.isEmpty(); part = next(batchId, part)) {
            part.forEach(line -> taker.accept(line, names.getOrDefault(line.id(), "")));
        }
    }

    private List<SiasnLine> next(Long batchId, List<SiasnLine> part) {
        return documents.lines(batchId, part.get(part.size() - 1).id());
    }

    /** Two organisers may have given the same number. */
    private static String free(String name, Set<String> taken) {
        String free = name + ".pdf";
        for (int again = 2; !taken.add(free.toLowerCase(Locale.ROOT)); again++) {
            free = name + "-" + again + ".pdf";
        }
        return free;
    }

    private void open(ZipOutputStream zip, String name) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTime(clock.millis());
        zip.putNextEntry(entry);
    }
}
