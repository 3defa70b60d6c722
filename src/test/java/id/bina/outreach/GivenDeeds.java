package id.bina.outreach;

import id.bina.identity.CurrentUser;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.LinkedList;
import java.util.List;

/** Only writes down what is done to negative ids, which no feature knows; the rest is real. */
@Alternative
@Priority(3000)
@ApplicationScoped
class GivenDeeds extends ActionDeeds {
    /** Verb, id, reason, and the person in whose name it was done. */
    record Done(ActionVerb verb, Long id, String reason, Long personId) {}

    @Inject CurrentUser user;

    private static final List<Done> DONE = Collections.synchronizedList(new LinkedList<>());

    static List<Done> to(Long id) {
        return DONE.stream().filter(done -> done.id().equals(id)).toList();
    }

    @Override
    void run(ActionVerb verb, Long id, String reason) {
        if (id >= 0) {
            super.run(verb, id, reason);
        } else {
            DONE.add(new Done(verb, id, reason, user.id()));
        }
    }
}
