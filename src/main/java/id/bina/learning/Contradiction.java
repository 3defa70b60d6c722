package id.bina.learning;

import java.util.List;

/**
 * Records that cannot both be true.
 *
 * @param recordId the record by which it was found
 * @param words what the sentence names, in the order of its places
 * @param link page on which a person would look into it, from the root of the portal; or null
 */
public record Contradiction(Long recordId, Long personId, List<String> words, String link) {
    public static Contradiction of(Long recordId, Long personId, String... words) {
        return new Contradiction(recordId, personId, List.of(words), null);
    }

    public Contradiction at(String page) {
        return new Contradiction(recordId, personId, words, page);
    }
}
