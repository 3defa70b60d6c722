package id.bina.audit;

import static org.assertj.core.api.Assertions.assertThat;

import id.bina.audit.Finding.Kind;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Manipulates a copied table of sealed entries; each deed must be found and named. */
class ChainInspectionTest {
    private static final OffsetDateTime MORNING = OffsetDateTime.parse("2026-11-02T08:00:00+07:00");
    private static final int ENTRIES = 9;

    private final List<ChainLink> table = sealed();
    private final String head = table.get(ENTRIES - 1).hash();

    @Test
    void aTableAsItWasSealedIsWhole() {
        assertThat(findings()).isEmpty();
    }

    @Test
    void theTimeZoneInWhichTheDatabaseAnswersDoesNotMatter() {
        var link = table.get(3);
        var utc = link.happenedAt().withOffsetSameInstant(ZoneOffset.UTC);
        table.set(3, with(link, link.position(), utc, link.facts()));

        assertThat(findings()).isEmpty();
    }

    @Test
    void anEditedEntryIsNamed() {
        edit(4, "{\"scorePercent\":100}");

        assertThat(findings()).containsExactly(Finding.at(Kind.EDITED, 4));
    }

    @Test
    void anEntryEditedAndHashedAnewBreaksTheNextOne() {
        var link = table.get(3);
        var forged = with(link, link.position(), link.happenedAt(), "{\"scorePercent\":100}");
        table.set(3, sealed(forged, forged.previousHash()));

        assertThat(findings()).containsExactly(Finding.at(Kind.DELETED, 5));
    }

    @Test
    void anEntryDeletedInTheMiddleIsNamed() {
        table.remove(3);

        assertThat(findings()).containsExactly(Finding.at(Kind.DELETED, 4));
    }

    @Test
    void severalEntriesDeletedInTheMiddleAreNamedTogether() {
        table.subList(2, 5).clear();

        assertThat(findings()).containsExactly(new Finding(Kind.DELETED, 3, 5));
    }

    @Test
    void anEntryDeletedWithTheRestMovedUpIsNoticed() {
        table.remove(3);
        for (int i = 3; i < table.size(); i++) {
            table.set(i, at(table.get(i), i + 1));
        }

        assertThat(findings())
                .containsExactly(
                        Finding.at(Kind.DELETED, 4), Finding.at(Kind.END_DELETED, ENTRIES));
    }

    @Test
    void deletedLastEntriesAreNamed() {
        table.subList(7, ENTRIES).clear();

        assertThat(findings()).containsExactly(new Finding(Kind.END_DELETED, 8, 9));
    }

    @Test
    void deletedLastEntriesAreNamedByTheCheckpointWhenTheHeadWasMovedBack() {
        table.subList(7, ENTRIES).clear();
        var inspection = inspected(Map.of());

        assertThat(inspection.finish(7, table.get(6).hash(), ENTRIES))
                .containsExactly(new Finding(Kind.END_DELETED, 8, 9));
    }

    @Test
    void aTableEmptiedAltogetherIsNoticed() {
        table.clear();

        assertThat(findings()).containsExactly(new Finding(Kind.END_DELETED, 1, ENTRIES));
    }

    @Test
    void exchangedPositionsAreNamed() {
        var one = table.get(3);
        var other = table.get(4);
        table.set(3, at(other, 4));
        table.set(4, at(one, 5));

        assertThat(findings()).containsExactly(new Finding(Kind.SWAPPED, 4, 5));
    }

    @Test
    void exchangedContentsAreNamed() {
        var one = table.get(2);
        var other = table.get(6);
        table.set(2, contents(other, one));
        table.set(6, contents(one, other));

        assertThat(findings()).containsExactly(new Finding(Kind.SWAPPED, 3, 7));
    }

    @Test
    void anEntryMovedElsewhereIsNoticedAtBothPlaces() {
        Collections.rotate(table.subList(2, 6), 1);
        for (int i = 2; i < 6; i++) {
            table.set(i, at(table.get(i), i + 1));
        }

        assertThat(findings()).isNotEmpty().allMatch(f -> f.kind() == Kind.SWAPPED);
    }

    @Test
    void aChainMadeAnewDoesNotFitTheCheckpoint() {
        String signed = table.get(5).hash();
        edit(4, "{\"scorePercent\":100}");
        rehash();
        var inspection = inspected(Map.of(6L, signed));

        assertThat(inspection.finish(ENTRIES, inspection.hash(), 6))
                .containsExactly(Finding.at(Kind.REWRITTEN, 6));
    }

    @Test
    void aHeadThatDoesNotFitTheLastEntryIsNoticed() {
        var inspection = inspected(Map.of());

        assertThat(inspection.finish(ENTRIES, "f".repeat(64), 0))
                .containsExactly(Finding.at(Kind.HEAD_CHANGED, ENTRIES));
    }

    @Test
    void changedWordsAreNamedAndErasedWordsAreOnlyCounted() {
        table.set(1, words(table.get(1), table.get(1).salt(), "Orang Lain"));
        table.set(6, words(table.get(6), null, null));
        var inspection = inspected(Map.of());

        assertThat(inspection.finish(ENTRIES, head, 0))
                .containsExactly(Finding.at(Kind.WORDS_EDITED, 2));
        assertThat(inspection.erased()).isEqualTo(1);
    }

    @Test
    void manyManipulationsDoNotGrowTheListWithoutEnd() {
        for (int i = 0; i < 500; i++) {
            edit(1 + i % ENTRIES, "{\"n\":" + i + "}");
        }

        assertThat(findings()).hasSize(ENTRIES);
    }

    private List<Finding> findings() {
        return inspected(Map.of()).finish(ENTRIES, head, 0);
    }

    private ChainInspection inspected(Map<Long, String> signed) {
        var inspection = new ChainInspection(0, Digest.NONE);
        table.forEach(link -> inspection.accept(link, signed.get(link.position())));
        return inspection;
    }

    private static List<ChainLink> sealed() {
        var links = new ArrayList<ChainLink>();
        String last = Digest.NONE;
        for (long i = 1; i <= ENTRIES; i++) {
            String name = "Siti " + i;
            String digest = ChainLink.personal("salt" + i, name, "10.0.0.1", "{}");
            var link =
                    new ChainLink(
                            i,
                            100 + i,
                            MORNING.plusMinutes(i),
                            7L,
                            null,
                            "LEARNER",
                            "LessonRead",
                            "Lesson:" + i,
                            "{\"lessonId\":" + i + "}",
                            digest,
                            null,
                            null,
                            "salt" + i,
                            name,
                            "10.0.0.1",
                            "{}");
            links.add(sealed(link, last));
            last = links.get(links.size() - 1).hash();
        }
        return links;
    }

    private void rehash() {
        String last = Digest.NONE;
        for (int i = 0; i < table.size(); i++) {
            table.set(i, sealed(table.get(i), last));
            last = table.get(i).hash();
        }
    }

    private void edit(int position, String facts) {
        var link = table.get(position - 1);
        table.set(position - 1, with(link, link.position(), link.happenedAt(), facts));
    }

    private static ChainLink at(ChainLink link, long position) {
        return with(link, position, link.happenedAt(), link.facts());
    }

    private static ChainLink sealed(ChainLink link, String previous) {
        String hash = ChainLink.hash(previous, link.contentDigest());
        return copy(link, link, link.position(), previous, hash);
    }

    /** What one says, at the place and with the hashes of the other. */
    private static ChainLink contents(ChainLink says, ChainLink place) {
        return copy(says, says, place.position(), place.previousHash(), place.hash());
    }

    private static ChainLink with(ChainLink l, Long position, OffsetDateTime time, String facts) {
        return new ChainLink(
                position,
                l.id(),
                time,
                l.actor(),
                l.about(),
                l.roles(),
                l.action(),
                l.subject(),
                facts,
                l.personalDigest(),
                l.previousHash(),
                l.hash(),
                l.salt(),
                l.actorName(),
                l.address(),
                l.texts());
    }

    private static ChainLink words(ChainLink l, String salt, String name) {
        boolean gone = salt == null;
        return new ChainLink(
                l.position(),
                l.id(),
                l.happenedAt(),
                l.actor(),
                l.about(),
                l.roles(),
                l.action(),
                l.subject(),
                l.facts(),
                l.personalDigest(),
                l.previousHash(),
                l.hash(),
                salt,
                name,
                gone ? null : l.address(),
                gone ? null : l.texts());
    }

    private static ChainLink copy(
            ChainLink l, ChainLink words, Long position, String previous, String hash) {
        return new ChainLink(
                position,
                l.id(),
                l.happenedAt(),
                l.actor(),
                l.about(),
                l.roles(),
                l.action(),
                l.subject(),
                l.facts(),
                l.personalDigest(),
                previous,
                hash,
                words.salt(),
                words.actorName(),
                words.address(),
                words.texts());
    }
}
