package id.bina.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SeatPlanTest {
    private static final String CIVIL = "/KOTA/DISDUKCAPIL/";
    private static final String COUNTER = "/KOTA/DISDUKCAPIL/LOKET/";
    private static final String HEALTH = "/KOTA/DINKES/";

    private static SeatPlan.Waiting waiting(long id, String path) {
        return new SeatPlan.Waiting(id, path);
    }

    @Test
    void seatsAreGivenInTheOrderOfTheQueue() {
        var plan = new SeatPlan(5, List.of(), List.of(CIVIL, CIVIL, HEALTH));
        assertThat(plan.next(List.of(waiting(7, HEALTH), waiting(8, CIVIL), waiting(9, HEALTH))))
                .containsExactly(7L, 8L);
        assertThat(plan.free()).isZero();
    }

    @Test
    void whoseUnitIsFullIsPassedOver() {
        var plan =
                new SeatPlan(
                        4, List.of(new SeatPlan.Quota(CIVIL, 2)), List.of(CIVIL, COUNTER, HEALTH));
        assertThat(plan.fits(COUNTER)).isFalse();
        assertThat(plan.next(List.of(waiting(7, COUNTER), waiting(8, HEALTH)))).containsExactly(8L);
    }

    @Test
    void aQuotaHoldsForTheUnitsBelowAndEachOfSeveralMustHaveRoom() {
        var plan =
                new SeatPlan(
                        10,
                        List.of(new SeatPlan.Quota(CIVIL, 3), new SeatPlan.Quota(COUNTER, 1)),
                        List.of(COUNTER));
        assertThat(plan.leftFor(COUNTER)).isZero();
        assertThat(plan.leftFor(CIVIL)).isEqualTo(2);
        assertThat(plan.leftFor(HEALTH)).isEqualTo(9);
    }

    @Test
    void fewerSeatsThanPeopleLeaveNobodyInPromotion() {
        var plan = new SeatPlan(1, List.of(), List.of(CIVIL, HEALTH));
        assertThat(plan.free()).isEqualTo(-1);
        assertThat(plan.leftFor(CIVIL)).isZero();
        assertThat(plan.next(List.of(waiting(7, HEALTH)))).isEmpty();
    }

    @Test
    void aUnitWhoseNameBeginsAlikeHasItsOwnSeats() {
        var plan = new SeatPlan(9, List.of(new SeatPlan.Quota("/KOTA/DINKES/", 0)), List.of());
        assertThat(plan.fits("/KOTA/DINKES-2/")).isTrue();
        assertThat(plan.fits(HEALTH)).isFalse();
    }
}
