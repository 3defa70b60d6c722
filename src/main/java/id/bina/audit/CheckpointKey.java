package id.bina.audit;

import id.bina.shared.files.KeyFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;

/**
 * Signs checkpoints (Ed25519) with a key that lies in a file and not in the database, so that who
 * can write to the database alone cannot make the chain anew.
 */
@ApplicationScoped
class CheckpointKey {
    private static final String ALGORITHM = "Ed25519";

    @Inject KeyFile file;

    private volatile KeyPair pair;

    /** Base64 of the signature. */
    String sign(String text) {
        try {
            var signature = Signature.getInstance(ALGORITHM);
            signature.initSign(pair().getPrivate());
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(signature.sign());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    boolean fits(String text, String signed) {
        try {
            var signature = Signature.getInstance(ALGORITHM);
            signature.initVerify(pair().getPublic());
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return signature.verify(Base64.getDecoder().decode(signed));
        } catch (GeneralSecurityException | IllegalArgumentException noSignature) {
            return false; // too short, not Base64, not of this algorithm: not signed by us
        }
    }

    /** Base64 of the public key (X.509), for verification outside the portal. */
    String publicKey() {
        return Base64.getEncoder().encodeToString(pair().getPublic().getEncoded());
    }

    private KeyPair pair() {
        if (pair == null) {
            pair = read(file.read("audit.key", CheckpointKey::made));
        }
        return pair;
    }

    /** Private key (PKCS#8) and public key (X.509), a line each. */
    static String made() {
        try {
            var made = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
            var base64 = Base64.getEncoder();
            return base64.encodeToString(made.getPrivate().getEncoded())
                    + "\n"
                    + base64.encodeToString(made.getPublic().getEncoded())
                    + "\n";
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static KeyPair read(String written) {
        try {
            String[] line = written.split("\\s+");
            var keys = KeyFactory.getInstance(ALGORITHM);
            var base64 = Base64.getDecoder();
            return new KeyPair(
                    keys.generatePublic(new X509EncodedKeySpec(base64.decode(line[1]))),
                    keys.generatePrivate(new PKCS8EncodedKeySpec(base64.decode(line[0]))));
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("the file audit.key is not a key", broken);
        }
    }
}
