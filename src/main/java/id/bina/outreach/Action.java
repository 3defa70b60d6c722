package id.bina.outreach;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** One answer that a message offers: what would be done, and the id of what it is done to. */
record Action(ActionVerb verb, Long subjectId) {
    private static final String BETWEEN = "\n";

    /** All of them as one text of a column. */
    static String join(List<Action> actions) {
        return actions.stream()
                .map(action -> action.verb + ":" + action.subjectId)
                .collect(Collectors.joining(BETWEEN));
    }

    static List<Action> split(String text) {
        return text == null || text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split(BETWEEN)).map(Action::read).toList();
    }

    private static Action read(String line) {
        String[] parts = line.split(":", 2);
        return new Action(ActionVerb.valueOf(parts[0]), Long.valueOf(parts[1]));
    }
}
