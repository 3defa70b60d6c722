package id.bina.audit;

import id.bina.audit.Finding.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Walks along the sealed entries in the order of their positions and names what was done to them.
 * Keeps only a bounded number of suspicions, so its memory does not grow with the trail.
 */
class ChainInspection {
    private static final int SUSPICIONS = 100;

    private final List<Finding> findings = new ArrayList<>();
    private final List<ChainLink> edited = new ArrayList<>();
    private final Map<String, ChainLink> awaiting = new HashMap<>();
    private final Set<String> unfollowed = new HashSet<>();
    private final long begin;
    private long position;
    private String last;
    private boolean lastGenuine = true;
    private long erased;

    /** Starts after the entry of this position and hash; 0 and {@link Digest#NONE} at the start. */
    ChainInspection(long position, String hash) {
        this.begin = position;
        this.position = position;
        this.last = hash;
    }

    /** The next entry; checkpoint is the hash that was signed for its position, or null. */
    void accept(ChainLink link, String checkpoint) {
        boolean genuine = link.isGenuine();
        if (!genuine) {
            note(edited, link);
        }
        if (link.isPersonalChanged()) {
            find(Finding.at(Kind.WORDS_EDITED, link.position()));
        }
        if (link.position() > position + 1) {
            find(new Finding(Kind.DELETED, position + 1, link.position() - 1));
        } else if (genuine && lastGenuine && !link.previousHash().equals(last)) {
            outOfPlace(link);
        }
        var early = awaiting.remove(link.hash());
        if (early != null) {
            find(new Finding(Kind.SWAPPED, early.position(), link.position()));
        }
        if (checkpoint != null && !checkpoint.equals(link.hash())) {
            find(Finding.at(Kind.REWRITTEN, link.position()));
        }
        erased += link.isErased() ? 1 : 0;
        last = link.hash();
        position = link.position();
        lastGenuine = genuine;
    }

    /**
     * The entry does not follow the one before: its predecessor stood earlier, comes, or is gone.
     */
    private void outOfPlace(ChainLink link) {
        if (!unfollowed.remove(link.previousHash()) && awaiting.size() < SUSPICIONS) {
            awaiting.put(link.previousHash(), link);
        }
        if (unfollowed.size() < SUSPICIONS) {
            unfollowed.add(last);
        }
    }

    /** What was found, given the end that is remembered and the highest position signed for. */
    List<Finding> finish(long headPosition, String headHash, long signedPosition) {
        awaiting.values().forEach(link -> find(Finding.at(Kind.DELETED, link.position())));
        swappedContents();
        edited.forEach(link -> find(Finding.at(Kind.EDITED, link.position())));
        long end = Math.max(headPosition, signedPosition);
        if (end > position) {
            find(new Finding(Kind.END_DELETED, position + 1, end));
        } else if (lastGenuine && (headPosition != position || !last.equals(headHash))) {
            find(Finding.at(Kind.HEAD_CHANGED, position));
        }
        boolean explained = findings.stream().anyMatch(f -> f.kind() != Kind.REWRITTEN);
        return findings.stream()
                .filter(f -> !explained || f.kind() != Kind.REWRITTEN)
                .sorted(Comparator.comparingLong(Finding::from))
                .toList();
    }

    /** Two edited entries of which each says what the other once said were exchanged. */
    private void swappedContents() {
        for (int i = 0; i < edited.size(); i++) {
            for (int j = i + 1; j < edited.size(); j++) {
                var one = edited.get(i);
                var other = edited.get(j);
                if (says(one, other) && says(other, one)) {
                    find(new Finding(Kind.SWAPPED, one.position(), other.position()));
                    edited.removeAll(List.of(one, other));
                    i--;
                    break;
                }
            }
        }
    }

    private static boolean says(ChainLink one, ChainLink other) {
        return other.previousHash() != null
                && ChainLink.hash(other.previousHash(), one.contentDigest()).equals(other.hash());
    }

    void find(Finding finding) {
        note(findings, finding);
    }

    private static <T> void note(List<T> list, T item) {
        if (list.size() < SUSPICIONS) {
            list.add(item);
        }
    }

    long entries() {
        return position - begin;
    }

    long position() {
        return position;
    }

    String hash() {
        return last;
    }

    /** Entries whose words are no longer there. */
    long erased() {
        return erased;
    }
}
