package id.bina.certificate;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is asked of the list of certificates; whatever is null or empty does not narrow it. */
public class CertificateFilter implements Serializable {
    private String text;
    private String unitPath;
    private CertificateKind kind;
    private Long courseId;
    private LocalDate from;
    private LocalDate to;
    private Certificate.Status status;

    /** What was asked at this moment, whatever is typed later. */
    CertificateFilter copy() {
        var copy = new CertificateFilter();
        copy.text = text;
        copy.unitPath = unitPath;
        copy.kind = kind;
        copy.courseId = courseId;
        copy.from = from;
        copy.to = to;
        copy.status = status;
        return copy;
    }

    /** How many of the filters below the search box are set. */
    public long getActive() {
        return Stream.of(unitPath, kind, courseId, from, to, status)
                .filter(Objects::nonNull)
                .count();
    }

    /** For the trail: only what was asked. */
    @Override
    public String toString() {
        return Stream.of(
                        part("text", text),
                        part("unit", unitPath),
                        part("kind", kind),
                        part("course", courseId),
                        part("from", from),
                        part("to", to),
                        part("status", status))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String part(String name, Object value) {
        return value == null ? "" : name + "=" + value;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    /** The unit and everything below it, as things were on the day of issue. */
    public String getUnitPath() {
        return unitPath;
    }

    public void setUnitPath(String unitPath) {
        this.unitPath = unitPath;
    }

    public CertificateKind getKind() {
        return kind;
    }

    public void setKind(CertificateKind kind) {
        this.kind = kind;
    }

    public Long getCourseId() {
        return courseId;
    }

    public void setCourseId(Long courseId) {
        this.courseId = courseId;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }

    public Certificate.Status getStatus() {
        return status;
    }

    public void setStatus(Certificate.Status status) {
        this.status = status;
    }
}
