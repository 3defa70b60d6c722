package id.bina.audit;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Something wrong in the trail, and at which positions; from and to are equal for one entry. */
public record Finding(Kind kind, long from, long to) implements Serializable {
    /** What was done to the trail. */
    public enum Kind {
        /** The entry says something else than when it was sealed. */
        EDITED,
        /** The names, address or words beside the entry were changed. */
        WORDS_EDITED,
        /** The words beside entries are gone without an erasure in the trail. */
        WORDS_DELETED,
        /** Entries from..to are missing, others follow. */
        DELETED,
        /** Two entries do not stand in the order in which they were sealed. */
        SWAPPED,
        /** The last entries are missing. */
        END_DELETED,
        /** The remembered end does not fit the last entry. */
        HEAD_CHANGED,
        /** All hashes fit, but not the signed checkpoint: the chain was made anew. */
        REWRITTEN,
        /** The signature of a checkpoint is not by the key of this portal. */
        CHECKPOINT_FORGED
    }

    static Finding at(Kind kind, long position) {
        return new Finding(kind, position, position);
    }

    /** {@code EDITED:4:4 DELETED:9:12}, at most 40 findings. */
    static String write(List<Finding> findings) {
        return findings.stream()
                .limit(40)
                .map(f -> f.kind + ":" + f.from + ":" + f.to)
                .collect(Collectors.joining(" "));
    }

    static List<Finding> read(String written) {
        return written.isBlank()
                ? List.of()
                : Arrays.stream(written.split(" ")).map(Finding::one).toList();
    }

    private static Finding one(String written) {
        String[] part = written.split(":");
        return new Finding(Kind.valueOf(part[0]), Long.parseLong(part[1]), Long.parseLong(part[2]));
    }
}
