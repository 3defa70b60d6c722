package id.bina.pledge;

import id.bina.identity.CurrentUser;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** Shows a text with the facts of whoever looks at it, as he or she would sign it. */
@ApplicationScoped
class PledgePreview {
    @Inject CurrentUser user;
    @Inject Clock clock;
    @Inject Wordings wordings;

    String html(PledgeDraft draft) {
        return Wordings.unsigned(
                PledgeText.canonical(draft.getBody()),
                wordings.signer(user.person()),
                LocalDate.now(clock));
    }
}
