package id.bina.certificate;

import id.bina.catalogue.CourseRevision;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/** One module on the back of a certificate. */
public record ModuleLine(String title, BigDecimal jp) implements Serializable {
    /** All modules in their order. */
    public record Outline(List<ModuleLine> modules) implements Serializable {
        public Outline {
            modules = List.copyOf(modules);
        }

        static Outline of(CourseRevision revision) {
            return new Outline(
                    revision.getModules().stream()
                            .map(m -> new ModuleLine(m.getTitle(), m.getJp()))
                            .toList());
        }
    }

    /** Stored as text, one module a line: hours, a tab, the title. */
    @Converter(autoApply = true)
    public static class Column implements AttributeConverter<Outline, String> {
        @Override
        public String convertToDatabaseColumn(Outline outline) {
            return outline == null
                    ? null
                    : outline.modules().stream()
                            .map(
                                    m ->
                                            m.jp().toPlainString()
                                                    + "\t"
                                                    + m.title().replaceAll("\\s+", " "))
                            .collect(Collectors.joining("\n"));
        }

        @Override
        public Outline convertToEntityAttribute(String value) {
            return value == null ? null : new Outline(value.lines().map(Column::line).toList());
        }

        private static ModuleLine line(String line) {
            int tab = line.indexOf('\t');
            return new ModuleLine(line.substring(tab + 1), new BigDecimal(line.substring(0, tab)));
        }
    }
}
