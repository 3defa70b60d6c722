package id.bina.outreach;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * A sentence by its key, what fills it, where it leads; how urgent it is and what can be done with
 * one tap. Written as {@code Message.of(key, link, facts).on(Topic.APPROVAL).urgent()
 * .offering(ActionVerb.APPROVE_REGISTRATION, id)}.
 *
 * @param link address inside the portal, from its root; null when there is nothing to open
 * @param until end of the validity of the action links; null for the usual one
 */
record Message(
        String key,
        List<String> facts,
        String link,
        Topic topic,
        Urgency urgency,
        List<Action> actions,
        OffsetDateTime until) {
    Message {
        facts = facts.stream().map(fact -> fact == null ? "" : fact.replace('\n', ' ')).toList();
        actions = List.copyOf(actions);
    }

    /** About learning, for the daily digest, without actions. */
    static Message of(String key, String link, String... facts) {
        return new Message(
                key,
                java.util.Arrays.asList(facts),
                link,
                Topic.LEARNING,
                Urgency.DIGEST,
                List.of(),
                null);
    }

    /** What it is about, so that people can choose how they hear of such things. */
    Message on(Topic about) {
        return new Message(key, facts, link, about, urgency, actions, until);
    }

    /** Mailed at once, unless the person does not want that. */
    Message urgent() {
        return new Message(key, facts, link, topic, Urgency.NOW, actions, until);
    }

    /** Adds an answer with one tap; all answers of a message die with the first that is given. */
    Message offering(ActionVerb verb, Long subjectId) {
        var more = new ArrayList<>(actions);
        more.add(new Action(verb, subjectId));
        return new Message(key, facts, link, topic, urgency, more, until);
    }

    /** The answers end at this moment, such as the deadline of a held seat. */
    Message until(OffsetDateTime end) {
        return new Message(key, facts, link, topic, urgency, actions, end);
    }
}
