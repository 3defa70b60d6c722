package id.bina.programme;

import static id.bina.shared.RuleViolation.require;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Steps of a path under one rule. The parts of a path come one after the other.
 *
 * @param needed how many steps are enough when some are; 0 otherwise
 */
public record PathPart(PathRule rule, int needed) implements Serializable {
    static final PathPart FIRST = new PathPart(PathRule.IN_ORDER, 0);

    static PathPart of(PathRule rule, int needed) {
        return new PathPart(rule, rule == PathRule.SOME ? needed : 0);
    }

    /** How many of this number of steps complete the part. */
    int enough(int steps) {
        return rule == PathRule.SOME ? Math.min(needed, steps) : steps;
    }

    /** Whether so many steps make sense under its rule. */
    boolean fits(int steps) {
        return steps > 0 && (rule != PathRule.SOME || needed >= 1 && needed < steps);
    }

    /** The parts of a path in their order, at least one. */
    public record Parts(List<PathPart> all) implements Serializable {
        static final Parts ONE = new Parts(List.of(FIRST));
        private static final int MOST = 9;

        public Parts {
            require(!all.isEmpty() && all.size() <= MOST, "programme.path.badParts", MOST);
            all = List.copyOf(all);
        }

        Parts with(int index, PathPart part) {
            return new Parts(
                    Stream.of(all.subList(0, index), List.of(part), all.subList(index + 1, size()))
                            .flatMap(List::stream)
                            .toList());
        }

        Parts and(PathPart part) {
            return new Parts(Stream.concat(all.stream(), Stream.of(part)).toList());
        }

        Parts without(int index) {
            return new Parts(
                    Stream.concat(
                                    all.subList(0, index).stream(),
                                    all.subList(index + 1, size()).stream())
                            .toList());
        }

        int size() {
            return all.size();
        }
    }

    /** Kept as {@code IN_ORDER:0;SOME:2}. */
    @Converter(autoApply = true)
    public static class Column implements AttributeConverter<Parts, String> {
        @Override
        public String convertToDatabaseColumn(Parts parts) {
            return parts == null
                    ? null
                    : parts.all().stream()
                            .map(part -> part.rule() + ":" + part.needed())
                            .collect(Collectors.joining(";"));
        }

        @Override
        public Parts convertToEntityAttribute(String text) {
            return text == null
                    ? null
                    : new Parts(Stream.of(text.split(";")).map(Column::part).toList());
        }

        private static PathPart part(String text) {
            String[] both = text.split(":");
            return new PathPart(PathRule.valueOf(both[0]), Integer.parseInt(both[1]));
        }
    }
}
