package id.bina.competence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.bina.identity.PositionLevel;
import id.bina.shared.RuleViolation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CompetenceRulesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final long KEY = 7L;

    @Test
    void nothingKnownMeansNoLevelAndTheWholeGap() {
        assertThat(HeldFact.level(List.of(), DAY)).isZero();
        assertThat(HeldFact.gap(3, 0)).isEqualTo(3);
        assertThat(HeldFact.gap(2, 4)).isZero();
    }

    @Test
    void learningRaisesAndNeverLowers() {
        var facts = List.of(learnt(1, 3, 10, null), learnt(2, 2, 5, null));
        assertThat(HeldFact.level(facts, DAY)).isEqualTo(3);
    }

    @Test
    void anAssessmentReplacesWhatWasBeforeIt() {
        var facts = List.of(learnt(1, 3, 10, null), assessed(2, 1, 5, null));
        assertThat(HeldFact.level(facts, DAY)).isEqualTo(1);
        assertThat(HeldFact.level(facts, DAY.minusDays(6))).isEqualTo(3);
    }

    @Test
    void learningAfterAnAssessmentRaisesIt() {
        var facts = List.of(assessed(1, 1, 10, null), learnt(2, 2, 5, null));
        assertThat(HeldFact.level(facts, DAY)).isEqualTo(2);
    }

    @Test
    void aLevelCountsOnItsLastDayAndNotOnTheNext() {
        var facts = List.of(assessed(1, 2, 10, DAY));
        assertThat(HeldFact.level(facts, DAY)).isEqualTo(2);
        assertThat(HeldFact.level(facts, DAY.plusDays(1))).isZero();
    }

    @Test
    void theOrderOfTheEntriesNeverMatters() {
        var random = new Random(20260301);
        for (int round = 0; round < 10_000; round++) {
            var facts = new ArrayList<HeldFact>();
            for (long id = 0; id < 6; id++) {
                var from = DAY.minusDays(random.nextInt(20));
                var until = random.nextBoolean() ? null : from.plusDays(random.nextInt(30));
                facts.add(
                        new HeldFact(
                                1L, KEY, random.nextInt(6), from, until, random.nextBoolean(), id));
            }
            int level = HeldFact.level(facts, DAY);
            java.util.Collections.shuffle(facts, random);
            assertThat(HeldFact.level(facts, DAY)).isEqualTo(level).isBetween(0, 5);
        }
    }

    @Test
    void theRequirementThatNamesThePositionMostCloselyCounts() {
        var all =
                List.of(
                        requirement(1, null, "loket", 4),
                        requirement(2, PositionLevel.PELAKSANA, "", 1),
                        requirement(3, PositionLevel.PELAKSANA, "loket, arsip", 3));
        assertThat(RequirementFact.of(all, PositionLevel.PELAKSANA, "Petugas Loket", DAY))
                .isEqualTo(Map.of(KEY, 3));
        assertThat(RequirementFact.of(all, PositionLevel.PENGAWAS, "Kepala Loket", DAY))
                .isEqualTo(Map.of(KEY, 4));
        assertThat(RequirementFact.of(all, PositionLevel.PELAKSANA, "Pengemudi", DAY))
                .isEqualTo(Map.of(KEY, 1));
        assertThat(RequirementFact.of(all, null, "Pengemudi", DAY)).isEmpty();
    }

    @Test
    void aRequirementHoldsFromItsFirstToItsLastDay() {
        var old =
                new RequirementFact(KEY, PositionLevel.PENGAWAS, "", 2, DAY.minusYears(1), DAY, 1L);
        var next =
                new RequirementFact(KEY, PositionLevel.PENGAWAS, "", 3, DAY.plusDays(1), null, 2L);
        var all = List.of(old, next);
        assertThat(RequirementFact.of(all, PositionLevel.PENGAWAS, null, DAY))
                .containsEntry(KEY, 2);
        assertThat(RequirementFact.of(all, PositionLevel.PENGAWAS, null, DAY.plusDays(1)))
                .containsEntry(KEY, 3);
        assertThat(RequirementFact.of(all, PositionLevel.PENGAWAS, null, DAY.minusYears(2)))
                .isEmpty();
    }

    @Test
    void aChangedRequirementEndsTheOldOneTheDayBefore() {
        var old = new CompetenceRequirement(competence(), PositionLevel.PENGAWAS, "", 2, DAY);
        assertThatThrownBy(() -> old.endBefore(DAY)).isInstanceOf(RuleViolation.class);
        old.endBefore(DAY.plusDays(9));
        assertThat(old.getValidTo()).isEqualTo(DAY.plusDays(8));
    }

    @Test
    void aPlanGoesBackAndForthUntilItIsAgreed() {
        var plan = new DevelopmentPlan(null, 2026);
        refused(() -> plan.submit(null), "competence.plan.empty");
        plan.add(competence(), goal());
        refused(() -> plan.agree(null, null), "competence.review.decided");
        plan.submit(null);
        refused(() -> plan.add(competence(), goal()), "competence.plan.notOpen");
        refused(() -> plan.giveBack(null, "ya"), "competence.review.noRemark");
        plan.giveBack(null, "Tambahkan triwulan keempat.");
        assertThat(plan.isOpen()).isTrue();
        assertThat(plan.getGoals()).hasSize(1);
        plan.submit(null);
        plan.agree(null, " ");
        assertThat(plan.getRemark()).isNull();
        refused(() -> plan.agree(null, null), "competence.review.decided");
        plan.finish();
        refused(plan::finish, "competence.plan.notAgreed");
    }

    @Test
    void aMapCountsEverybodyInTheUnitDirectlyBelow() {
        var columns = List.of(new CompetenceColumn(KEY, "MAN-INT", "Integritas"));
        var placed =
                List.of(
                        new Placed(1L, "A", PositionLevel.PENGAWAS, null, "/1/2/3/"),
                        new Placed(2L, "B", PositionLevel.PENGAWAS, null, "/1/2/"),
                        new Placed(3L, "C", PositionLevel.PENGAWAS, null, "/1/"));
        var names = Map.of("/1/", "Dinas", "/1/2/", "Bidang", "/1/2/3/", "Seksi");
        var facts =
                new GapFacts(
                        columns,
                        placed,
                        List.of(requirement(1, PositionLevel.PENGAWAS, "", 2)),
                        List.of(new HeldFact(2L, KEY, 2, DAY, null, false, 1L)),
                        DAY);
        var map = GapMap.of("/1/", names, facts);
        assertThat(map.getUnits()).extracting(GapUnit::getName).containsExactly("Dinas", "Bidang");
        assertThat(map.getUnits()).extracting(GapUnit::isDivisible).containsExactly(false, true);
        assertThat(map.getUnits().get(1).getCount()).isEqualTo(2);
        assertThat(map.getUnits().get(1).cell(KEY).getMissing()).isEqualTo(1);
        assertThat(facts.missing(names)).extracting(GapPerson::name).containsExactly("A", "C");
        assertThat(GapMap.of("/1/2/", names, facts).getTrail())
                .extracting(UnitStep::name)
                .containsExactly("Dinas", "Bidang");
    }

    @Test
    void aLevelWhoseProofWasRevokedCountsUntilTheDayBefore() {
        var held =
                List.of(
                        learnt(1, 1, 300, null),
                        new HeldFact(
                                1L,
                                KEY,
                                3,
                                DAY.minusDays(100),
                                null,
                                DAY,
                                HeldLevel.Source.COURSE,
                                2L));
        assertThat(HeldFact.level(held, DAY.minusDays(1))).isEqualTo(3);
        assertThat(HeldFact.level(held, DAY)).isEqualTo(1);
        var sameDay = new HeldFact(1L, KEY, 3, DAY, null, DAY, HeldLevel.Source.COURSE, 3L);
        assertThat(HeldFact.level(List.of(sameDay), DAY)).isZero();
    }

    private static void refused(
            org.assertj.core.api.ThrowableAssert.ThrowingCallable verb, String key) {
        assertThatThrownBy(verb)
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.getKey()).isEqualTo(key));
    }

    private static Competence competence() {
        return new Competence("TEK-UJI", Competence.Family.TECHNICAL, "Uji", "a\nb\nc\nd\ne");
    }

    private static GoalForm goal() {
        var form = new GoalForm();
        form.setActivity("Etika dan Integritas ASN");
        form.setForm("pelatihan daring");
        form.setJp(new BigDecimal("8"));
        return form;
    }

    private static RequirementFact requirement(
            long id, PositionLevel level, String words, int required) {
        return new RequirementFact(KEY, level, words, required, DAY.minusYears(1), null, id);
    }

    private static HeldFact learnt(long id, int level, int daysAgo, LocalDate until) {
        return new HeldFact(1L, KEY, level, DAY.minusDays(daysAgo), until, false, id);
    }

    private static HeldFact assessed(long id, int level, int daysAgo, LocalDate until) {
        return new HeldFact(1L, KEY, level, DAY.minusDays(daysAgo), until, true, id);
    }
}
