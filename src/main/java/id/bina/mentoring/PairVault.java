package id.bina.mentoring;

import id.bina.shared.files.KeyFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;

/**
 * Keeps what a pair writes for itself, so that a copy of the database alone shows nothing. The keys
 * lie in {@code bina.data}/keys/mentoring.key; a line added to that file seals what is written from
 * then on, the older lines open what was written before.
 */
@ApplicationScoped
class PairVault {
    private static final Jsonb JSON = JsonbBuilder.create();

    @Inject KeyFile file;

    private volatile SealedText sealed;

    String seal(Pair pair, String text) {
        return text().seal(record(pair), text);
    }

    String open(Pair pair, String text) {
        return text().open(record(pair), text);
    }

    /** Seals several texts of one record together. */
    String sealAll(Pair pair, Object words) {
        return seal(pair, JSON.toJson(words));
    }

    <T> T openAll(Pair pair, String text, Class<T> type) {
        return JSON.fromJson(open(pair, text), type);
    }

    /** Seals what one person offers to all of his or her pairs. */
    String seal(Long personId, String text) {
        return text().seal("Person:" + personId, text);
    }

    String open(Long personId, String text) {
        return text().open("Person:" + personId, text);
    }

    private static String record(Pair pair) {
        return "Pair:" + pair.getId();
    }

    private SealedText text() {
        if (sealed == null) {
            sealed = new SealedText(file.read("mentoring.key", SealedText::made));
        }
        return sealed;
    }
}
