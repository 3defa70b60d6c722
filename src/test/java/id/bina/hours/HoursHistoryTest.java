package id.bina.hours;

import static org.assertj.core.api.Assertions.assertThat;

import id.bina.identity.EmploymentType;
import id.bina.identity.Nip;
import id.bina.identity.OrgUnit;
import id.bina.identity.Person;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Ten thousand invented histories of recording under a cap and taking back. */
class HoursHistoryTest {
    private static final int HISTORIES = 10_000;
    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-06-01T08:00:00+07:00");
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final int CAP = 2;

    private final HoursRule rule =
            HoursProposalTest.rule(HoursBasis.PER_ACTIVITY, 2, null, CAP, CapPeriod.MONTH);
    private final Person person =
            new Person(
                    new Nip("199004122019032101"),
                    "Siti",
                    EmploymentType.PNS,
                    new OrgUnit("UJI", "Uji", OrgUnit.Kind.values()[0], null));

    @Test
    void theSumOfTheLinesIsTheTotalAndNoMonthPassesItsCap() {
        for (int seed = 0; seed < HISTORIES; seed++) {
            var lines = history(seed);
            var expected = BigDecimal.valueOf(2L * standing(lines).size());
            assertThat(sum(lines)).as("history %d", seed).isEqualByComparingTo(expected);
            for (int month = 1; month <= 12; month++) {
                assertThat(used(lines, month)).as("history %d", seed).isBetween(0, CAP);
            }
        }
    }

    @Test
    void theSameHistoryGivesTheSameLinesAgain() {
        for (int seed = 0; seed < 1_000; seed++) {
            assertThat(figures(history(seed))).isEqualTo(figures(history(seed)));
        }
    }

    private List<HoursLine> history(int seed) {
        var random = new Random(seed);
        var lines = new ArrayList<HoursLine>();
        int deeds = 1 + random.nextInt(20);
        for (int deed = 0; deed < deeds; deed++) {
            var open = reversible(lines);
            if (!open.isEmpty() && random.nextInt(3) == 0) {
                var line = open.get(random.nextInt(open.size()));
                lines.add(line.reversal("Uji", NOW.plusMinutes(deed)));
            } else {
                lines.add(recorded(lines, FIRST.plusDays(random.nextInt(120)), deed));
            }
        }
        return lines;
    }

    private HoursLine recorded(List<HoursLine> lines, LocalDate day, int deed) {
        var activity = HoursProposalTest.activity(day, day, false, "2");
        var worth = HoursProposal.propose(rule, activity, used(lines, day.getMonthValue()));
        var source = new HoursSource(SourceKind.MENTORING, "Uji:" + deed, null);
        return new HoursLine(person, activity, source, rule, worth, NOW.plusMinutes(deed));
    }

    private static int used(List<HoursLine> lines, int month) {
        return lines.stream()
                .filter(line -> line.getEndedOn().getMonthValue() == month)
                .mapToInt(HoursLine::getUnits)
                .sum();
    }

    private static List<HoursLine> reversible(List<HoursLine> lines) {
        return lines.stream()
                .filter(line -> line.getReverses() == null)
                .filter(line -> lines.stream().noneMatch(other -> other.getReverses() == line))
                .toList();
    }

    /** Lines that count and were not taken back. */
    private static List<HoursLine> standing(List<HoursLine> lines) {
        return reversible(lines).stream().filter(line -> line.getJp().signum() > 0).toList();
    }

    private static BigDecimal sum(List<HoursLine> lines) {
        return lines.stream().map(HoursLine::getJp).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static List<String> figures(List<HoursLine> lines) {
        return lines.stream()
                .map(line -> line.getSourceKey() + line.getEndedOn() + line.getJp())
                .toList();
    }
}
