package id.bina.mentoring;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Days of the week on which somebody can meet; none means that any day will do. */
public record Weekdays(Set<DayOfWeek> days) implements Serializable {
    public static final Weekdays ANY = new Weekdays(Set.of());

    public Weekdays {
        days = Set.copyOf(days);
    }

    public static Weekdays of(Collection<DayOfWeek> days) {
        return new Weekdays(Set.copyOf(days));
    }

    /** The days that suit both, in the order of the week. */
    public Set<DayOfWeek> common(Weekdays other) {
        var common = EnumSet.noneOf(DayOfWeek.class);
        common.addAll(days.isEmpty() ? other.days : days);
        if (!other.days.isEmpty()) {
            common.retainAll(other.days);
        }
        return common;
    }

    @Converter(autoApply = true)
    public static class Column implements AttributeConverter<Weekdays, String> {
        @Override
        public String convertToDatabaseColumn(Weekdays value) {
            return value == null
                    ? ""
                    : value.days.stream().sorted().map(Enum::name).collect(Collectors.joining(","));
        }

        @Override
        public Weekdays convertToEntityAttribute(String value) {
            return value == null || value.isBlank()
                    ? ANY
                    : new Weekdays(
                            Stream.of(value.split(","))
                                    .map(DayOfWeek::valueOf)
                                    .collect(Collectors.toSet()));
        }
    }
}
