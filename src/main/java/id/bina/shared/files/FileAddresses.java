package id.bina.shared.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Signed, short-lived addresses of stored files. Whoever has the address may fetch the file until
 * it ends, without a session: so the content origin needs no cookie of the portal.
 */
@Named("files")
@ApplicationScoped
public class FileAddresses {
    private static final Duration LIFE = Duration.ofHours(6);

    private static final Pattern STORED_IMAGE =
            Pattern.compile("src=\"/files/(\\d{1,18})/[^\"]*\"");
    private static final Pattern SHOWN_IMAGE =
            Pattern.compile("src=\"(?:https?://[^/\"]+)?/files/(\\d{1,18})/([^\"?]*)\\?[^\"]*\"");

    @Inject Clock clock;
    @Inject Seal seal;

    /**
     * Address that shows or plays the file, on the content origin; a download where there is none.
     */
    public String open(StoredFile file) {
        return ContentOrigin.get() + path(file, "");
    }

    /** Address that offers the file for download under its name. */
    public String download(StoredFile file) {
        return ContentOrigin.get() + path(file, "&download=true");
    }

    /**
     * The HTML with working addresses for its images: only those of the files given are signed, so
     * that no text can lead to a file that is not its own. {@link #stored} undoes it.
     */
    public String shown(String html, Collection<StoredFile> own) {
        if (html == null) {
            return null;
        }
        var byId =
                own.stream()
                        .collect(Collectors.toMap(f -> f.getId().toString(), f -> f, (a, b) -> a));
        return STORED_IMAGE
                .matcher(html)
                .replaceAll(
                        found -> {
                            var file = byId.get(found.group(1));
                            String address = file == null ? "" : open(file).replace("&", "&amp;");
                            return Matcher.quoteReplacement("src=\"" + address + "\"");
                        });
    }

    /** The HTML with the lasting addresses of its images, as it is stored. */
    public static String stored(String html) {
        return html == null ? null : SHOWN_IMAGE.matcher(html).replaceAll("src=\"/files/$1/$2\"");
    }

    /** Whether files can be shown in the page, because a second origin serves them. */
    public boolean isShowable() {
        return !ContentOrigin.get().isEmpty();
    }

    /** Whether this signature was made by this portal for this file and has not ended. */
    boolean isGood(String id, long until, String signature) {
        return clock.instant().getEpochSecond() < until && seal.fits(id + ":" + until, signature);
    }

    /** The end is rounded to the hour, so that a browser may keep what it has. */
    private String path(StoredFile file, String more) {
        long hour = 3600;
        long until = (clock.instant().plus(LIFE).getEpochSecond() / hour + 1) * hour;
        return "/files/"
                + file.getId()
                + "/"
                + URLEncoder.encode(file.getName(), StandardCharsets.UTF_8).replace("+", "%20")
                + "?until="
                + until
                + "&s="
                + seal.of(file.getId() + ":" + until)
                + more;
    }
}
