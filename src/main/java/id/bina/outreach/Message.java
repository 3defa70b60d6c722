package id.bina.outreach;

import java.util.List;

/** A sentence by its key, what fills it, and where it leads. */
record Message(String key, List<String> facts, String link) {
    Message {
        facts = facts.stream().map(fact -> fact.replace('\n', ' ')).toList();
    }

    static Message of(String key, String link, String... facts) {
        return new Message(key, List.of(facts), link);
    }
}
