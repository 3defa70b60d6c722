package id.bina.hours;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class HoursProposalTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    static HoursRule rule(
            HoursBasis basis, Integer jp, Integer international, Integer cap, CapPeriod period) {
        var facts = new HoursRuleFacts();
        facts.setName("Uji");
        facts.setBasis(basis);
        facts.setCertainty(Certainty.SEEN);
        facts.setJpNational(jp == null ? null : BigDecimal.valueOf(jp));
        facts.setJpInternational(international == null ? null : BigDecimal.valueOf(international));
        facts.setCapCount(cap);
        facts.setCapPeriod(period);
        return new HoursRule("UJI", facts, DAY.minusYears(5));
    }

    static HoursActivity activity(LocalDate from, LocalDate to, boolean abroad, String claimed) {
        return new HoursActivity(
                1L,
                "UJI",
                "Uji",
                null,
                null,
                from,
                to,
                abroad,
                claimed == null ? null : new BigDecimal(claimed),
                null);
    }

    private static HoursActivity days(int days, boolean abroad, String claimed) {
        return activity(DAY, DAY.plusDays(days - 1L), abroad, claimed);
    }

    private static String jp(HoursRule rule, HoursActivity activity, long used) {
        return HoursProposal.propose(rule, activity, used).jp().toPlainString();
    }

    @Test
    void aWorkshopCountsFiveADayAndSevenAbroadWhateverWasClaimed() {
        var rule = rule(HoursBasis.PER_DAY, 5, 7, null, null);
        assertThat(jp(rule, days(2, false, "4"), 0)).isEqualTo("10");
        assertThat(jp(rule, days(2, true, null), 0)).isEqualTo("14");
    }

    @Test
    void aCurriculumCountsWhatItNamesWithTheBonusAbroad() {
        var facts = new HoursRuleFacts(rule(HoursBasis.CURRICULUM, null, null, null, null));
        facts.setBonusPercent(20);
        var rule = new HoursRule("UJI", facts, DAY);
        assertThat(jp(rule, days(3, false, "24"), 0)).isEqualTo("24");
        assertThat(jp(rule, days(3, true, "24"), 0)).isEqualTo("28.8");
        assertThat(HoursProposal.propose(rule, days(1, false, null), 0).shortfall())
                .isEqualTo("hours.shortfall.noRate");
    }

    @Test
    void theThirdMeetingOfAMonthCountsNothingAndSaysWhy() {
        var rule = rule(HoursBasis.PER_ACTIVITY, 2, null, 2, CapPeriod.MONTH);
        assertThat(jp(rule, days(1, false, "2"), 1)).isEqualTo("2");
        var third = HoursProposal.propose(rule, days(1, false, "2"), 2);
        assertThat(third.jp()).isZero();
        assertThat(third.shortfall()).isEqualTo("hours.shortfall.capMonth");
    }

    @Test
    void selfStudyCountsOnceOnEachDay() {
        var rule = rule(HoursBasis.PER_DAY, 2, null, 1, CapPeriod.DAY);
        assertThat(jp(rule, days(3, false, null), 0)).isEqualTo("6");
        assertThat(jp(rule, days(3, false, null), 2)).isEqualTo("2");
        assertThat(HoursProposal.propose(rule, days(1, false, null), 1).shortfall())
                .isEqualTo("hours.shortfall.capDay");
    }

    @Test
    void anActivityNeverGivesMoreThanWasClaimed() {
        var rule = rule(HoursBasis.PER_PROGRAMME, 20, null, null, null);
        assertThat(jp(rule, days(30, false, "12"), 0)).isEqualTo("12");
        var less = HoursProposal.propose(rule, days(30, false, "40"), 0);
        assertThat(less.jp().intValue()).isEqualTo(20);
        assertThat(less.shortfall()).isEqualTo("hours.shortfall.byRule");
    }

    @Test
    void moreThanTenHoursADayAreAWarning() {
        var rule = rule(HoursBasis.CURRICULUM, null, null, null, null);
        assertThat(HoursProposal.propose(rule, days(1, false, "12"), 0).warning())
                .isEqualTo("hours.warning.manyADay");
        assertThat(HoursProposal.propose(rule, days(2, false, "12"), 0).warning()).isNull();
    }

    @Test
    void withoutARuleNothingCounts() {
        assertThat(HoursProposal.propose(null, days(1, false, "5"), 0).shortfall())
                .isEqualTo("hours.shortfall.noRule");
    }
}
