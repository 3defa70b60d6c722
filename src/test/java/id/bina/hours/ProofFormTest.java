package id.bina.hours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.bina.shared.RuleViolation;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ProofFormTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    private static ProofForm whole() {
        var form = new ProofForm();
        form.setForm("KL07");
        form.setTitle(" Lokakarya pelayanan ");
        form.setOrganiser("LAN");
        form.setDocumentNumber("12/LAN/2026");
        form.setStartedOn("2026-03-02");
        form.setEndedOn("2026-03-04");
        form.setClaimedJp("4,5");
        return form;
    }

    @Test
    void nothingTypedIsLostHoweverUnfinished() {
        var form = new ProofForm();
        form.setEndedOn("kemarin");
        form.setClaimedJp("kira-kira 20");
        var kept = ProofForm.of(form.json());
        assertThat(kept.getEndedOn()).isEqualTo("kemarin");
        assertThat(kept.getClaimedJp()).isEqualTo("kira-kira 20");
    }

    @Test
    void aWholeFormIsAClaim() {
        var claim = whole().claim(TODAY);
        assertThat(claim.title()).isEqualTo("Lokakarya pelayanan");
        assertThat(claim.claimedJp()).isEqualTo(new BigDecimal("4.5"));
        assertThat(claim.units()).isNull();
    }

    @Test
    void whatHasNotEndedIsRefused() {
        var form = whole();
        form.setEndedOn("2026-11-26");
        refused(form, "hours.proof.future");
    }

    @Test
    void moreDaysThanTheCalendarHasAreRefused() {
        var form = whole();
        form.setUnits("4");
        refused(form, "hours.proof.days");
    }

    @Test
    void hoursThatAreNoNumberAreRefusedWithWhatWasTyped() {
        var form = whole();
        form.setClaimedJp("banyak");
        refused(form, "hours.proof.badJp");
    }

    @Test
    void moreThanTenHoursADayAreDoubtful() {
        var form = whole();
        form.setClaimedJp("30");
        assertThat(ProofDoubts.isDense(form.claim(TODAY).activity(1L))).isFalse();
        form.setClaimedJp("31");
        assertThat(ProofDoubts.isDense(form.claim(TODAY).activity(1L))).isTrue();
    }

    private static void refused(ProofForm form, String key) {
        assertThatThrownBy(() -> form.claim(TODAY))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining(key);
    }
}
