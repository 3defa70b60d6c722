package id.bina.shared.files;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The file formats that authors may upload: the ending of the name, the types its content must
 * show, and the largest size in bytes.
 */
public enum FileFormat {
    PDF("pdf", 200, "application/pdf"),
    DOCX("docx", 200, "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    PPTX("pptx", 200, "application/vnd.openxmlformats-officedocument.presentationml.presentation"),
    XLSX("xlsx", 200, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    ODT("odt", 200, "application/vnd.oasis.opendocument.text"),
    ODP("odp", 200, "application/vnd.oasis.opendocument.presentation"),
    ODS("ods", 200, "application/vnd.oasis.opendocument.spreadsheet"),
    PNG("png", 20, "image/png"),
    JPG("jpg", 20, "image/jpeg"),
    JPEG("jpeg", 20, "image/jpeg"),
    GIF("gif", 20, "image/gif"),
    WEBP("webp", 20, "image/webp"),
    MP3("mp3", 500, "audio/mpeg"),
    M4A("m4a", 500, "audio/mp4", "audio/x-m4a", "application/mp4", "video/quicktime"),
    OGG("ogg", 500, "audio/ogg", "audio/vorbis", "audio/opus", "application/ogg"),
    MP4("mp4", 2048, "video/mp4", "application/mp4", "video/quicktime", "video/x-m4v"),
    WEBM("webm", 2048, "video/webm", "application/x-matroska", "video/x-matroska"),
    VTT("vtt", 5, "text/vtt"),
    TXT("txt", 5, "text/plain");

    private static final long MEGABYTE = 1024L * 1024L;

    private final String ending;
    private final long largest;
    private final Set<String> types;

    FileFormat(String ending, int megabytes, String... types) {
        this.ending = ending;
        this.largest = megabytes * MEGABYTE;
        this.types = Set.of(types);
    }

    /** The format that the ending of the name promises. */
    public static Optional<FileFormat> of(String name) {
        String lower = name == null ? "" : name.toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(f -> lower.endsWith("." + f.ending)).findFirst();
    }

    /** All endings, for a sentence and for the file dialog. */
    public static String endings() {
        return String.join(", ", Arrays.stream(values()).map(f -> f.ending.toUpperCase()).toList());
    }

    /** Whether content of this type keeps the promise of the name. */
    public boolean fits(String type) {
        return types.contains(type.replaceFirst(";.*", ""));
    }

    /** Bytes. */
    public long largest() {
        return largest;
    }

    /** Megabytes, for a sentence. */
    public long largestMegabytes() {
        return largest / MEGABYTE;
    }

    /** Whether it is an office document in a ZIP container. */
    public boolean isOffice() {
        return switch (this) {
            case DOCX, PPTX, XLSX, ODT, ODP, ODS -> true;
            default -> false;
        };
    }
}
