package id.bina.assessment;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The right answer to a question as a browser would send it. */
final class Solution {
    private Solution() {}

    static String of(PaperQuestion asked) {
        var parts = asked.parts().list();
        return switch (asked.kind()) {
            case SHORT -> "[\"" + parts.get(0).text() + "\"]";
            case ORDERING, MATCHING ->
                    array(
                            IntStream.range(0, parts.size())
                                    .filter(place -> !parts.get(place).isDecoy())
                                    .map(asked.order()::indexOf));
            default ->
                    array(
                            IntStream.range(0, parts.size())
                                    .filter(place -> parts.get(place).right())
                                    .map(asked.order()::indexOf));
        };
    }

    private static String array(IntStream places) {
        return places.mapToObj(String::valueOf).collect(Collectors.joining(",", "[", "]"));
    }
}
