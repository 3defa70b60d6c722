package id.bina.pledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.bina.shared.RuleViolation;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PledgeVersionTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    @Test
    void publishingFreezesTheTextWithItsDigest() {
        var version = Sample.published(Sample.draft());
        assertThat(version.getSha256()).isEqualTo(PledgeText.sha256(version.getBody()));
        assertThatThrownBy(() -> version.change(Sample.draft()))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("pledge.version.frozen");
        assertThatThrownBy(() -> version.publish(DAY, null, Sample.NOW))
                .hasMessageContaining("pledge.version.frozen");
    }

    @Test
    void whatNobodyApprovedIsASample() {
        var draft = Sample.draft();
        draft.setApproval(" ");
        assertThatThrownBy(() -> Sample.published(draft))
                .hasMessageContaining("pledge.approval.none");
        draft.setSample(true);
        assertThat(Sample.published(draft).isSample()).isTrue();
    }

    @Test
    void aNewTextIsNotValidBeforeTheOneItReplaces() {
        var before = Sample.published(Sample.draft());
        var after = Sample.draftVersion(Sample.draft());
        assertThatThrownBy(() -> after.publish(DAY.minusDays(1), before, Sample.NOW))
                .hasMessageContaining("pledge.validFrom.early");
        after.publish(DAY, before, Sample.NOW);
        assertThat(after.isDraft()).isFalse();
    }

    @Test
    void fieldsThatNothingFillsAreRefused() {
        var draft = Sample.draft();
        draft.setBody("Gaji saya {{gaji}}");
        assertThatThrownBy(() -> Sample.draftVersion(draft))
                .hasMessageContaining("pledge.text.unknownField");
    }

    @Test
    void anEmptyTextIsNotPublished() {
        var draft = Sample.draft();
        draft.setBody(" \n ");
        assertThatThrownBy(() -> Sample.published(draft)).hasMessageContaining("pledge.text.empty");
    }

    @Test
    void theSuperiorSignsBeneathOnlyWhereThereIsOne() {
        var version = Sample.published(Sample.draft());
        assertThat(Sample.signed(version, null).isAwaiting()).isFalse();
        assertThat(Sample.signed(version, Sample.SRI).isAwaiting()).isTrue();
        var draft = Sample.draft();
        draft.setCountersigned(false);
        assertThat(Sample.signed(Sample.published(draft), Sample.SRI).isAwaiting()).isFalse();
    }

    @Test
    void theSuperiorSignsBeneathOnceAndNobodyForHimself() {
        var signature = Sample.signed(Sample.published(Sample.draft()), Sample.SRI);
        assertThatThrownBy(() -> signature.countersign(Sample.RETNO, Sample.NOW))
                .hasMessageContaining("pledge.countersign.own");
        signature.countersign(Sample.SRI, Sample.NOW);
        assertThat(signature.getStatus()).isEqualTo(PledgeSignature.Status.COMPLETE);
        assertThatThrownBy(() -> signature.countersign(Sample.SRI, Sample.NOW))
                .hasMessageContaining("pledge.countersign.already");
    }
}
