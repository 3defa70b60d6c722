package id.bina;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the trail, messages and everything above may hear of a pair: facts, never words. */
class MentoringEventsTest {
    private static final Pattern WORDS = Pattern.compile("String (\\w+)\\s*[,)]");

    @Test
    void noEventCarriesWordsOfAPair() {
        var found = new TreeSet<String>();
        for (var file : Sources.under(Sources.JAVA.resolve("id/bina/mentoring"), ".java")) {
            String source = Sources.text(file);
            if (!source.contains("implements DomainEvent")) {
                continue;
            }
            String name = file.getFileName().toString().replace(".java", "");
            int from = source.indexOf("record ");
            String head = source.substring(from, source.indexOf('{', from));
            WORDS.matcher(head).results().forEach(hit -> found.add(name + "." + hit.group(1)));
        }
        assertThat(found)
                .as("names of the office, a digest, and why the office parts a pair")
                .isSubsetOf(
                        "EvidenceAdded.sha256",
                        "IntakeOpened.name",
                        "PairBrokenOff.reason",
                        "ProgrammeChanged.title");
    }
}
