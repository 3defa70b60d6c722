package id.bina.shared.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The signature that every virus scanner must know (EICAR), so that refusing can be tried out. */
final class Signatures {
    private static final byte[] EICAR =
            ("X5O!P%@AP[4\\PZX54(P^)7CC)7}" + "$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*")
                    .getBytes(StandardCharsets.US_ASCII);

    private Signatures() {}

    /** Whether the file starts with the signature, as its definition demands (within 128 bytes). */
    static boolean areIn(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(128);
            for (int at = 0; at + EICAR.length <= head.length; at++) {
                if (java.util.Arrays.equals(head, at, at + EICAR.length, EICAR, 0, EICAR.length)) {
                    return true;
                }
            }
            return false;
        }
    }
}
