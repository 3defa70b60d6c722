package id.bina.identity;

import id.bina.shared.Persistent;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.validation.constraints.NotNull;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** How a person will be employed after a move, and which parts of that are the move's own. */
@MappedSuperclass
public abstract class MoveGoal extends Persistent {
    /** Names of the parts, with a blank between them. */
    private String parts;

    @NotNull
    @Enumerated(EnumType.STRING)
    private EmploymentType employmentType;

    private String grade;
    private String position;

    @Enumerated(EnumType.STRING)
    private PositionLevel level;

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY)
    private OrgUnit unit;

    @ManyToOne(fetch = FetchType.LAZY)
    private Person superior;

    final void want(MoveWish wish, OrgUnit to, Person named, Person today) {
        employmentType = wish.employmentType();
        grade = wish.grade();
        position = wish.position();
        level = wish.level();
        unit = to;
        superior = named;
        parts = differences(today).stream().map(Enum::name).collect(Collectors.joining(" "));
    }

    private Set<MovePart> differences(Person today) {
        var found = EnumSet.noneOf(MovePart.class);
        add(found, MovePart.EMPLOYMENT_TYPE, employmentType, today.getEmploymentType());
        add(found, MovePart.GRADE, grade, today.getGrade());
        add(found, MovePart.POSITION, position, today.getPosition());
        add(found, MovePart.LEVEL, level, today.getLevel());
        add(found, MovePart.UNIT, unit, today.getUnit());
        add(found, MovePart.SUPERIOR, superior, today.getSuperior());
        return found;
    }

    private static void add(Set<MovePart> found, MovePart part, Object now, Object before) {
        if (!Objects.equals(now, before)) {
            found.add(part);
        }
    }

    /** What the move changes; never empty once it was accepted. */
    public Set<MovePart> getParts() {
        return parts.isEmpty()
                ? Set.of()
                : Arrays.stream(parts.split(" "))
                        .map(MovePart::valueOf)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(MovePart.class)));
    }

    /** The facts of the file with what the move changes in them. */
    final PersonFacts in(PersonFacts file) {
        var changed = getParts();
        var type =
                changed.contains(MovePart.EMPLOYMENT_TYPE) ? employmentType : file.employmentType();
        return new PersonFacts(
                file.nip(),
                file.name(),
                file.titlePrefix(),
                file.titleSuffix(),
                type,
                changed.contains(MovePart.GRADE) ? grade : file.grade(),
                changed.contains(MovePart.POSITION) ? position : file.position(),
                changed.contains(MovePart.LEVEL) ? level : file.level(),
                type.isContract() ? file.contractFrom() : null,
                type.isContract() ? file.contractTo() : null,
                changed.contains(MovePart.UNIT) ? unit.getId() : file.unitId());
    }

    public EmploymentType getEmploymentType() {
        return employmentType;
    }

    public String getGrade() {
        return grade;
    }

    public String getPosition() {
        return position;
    }

    public PositionLevel getLevel() {
        return level;
    }

    public OrgUnit getUnit() {
        return unit;
    }

    public Person getSuperior() {
        return superior;
    }
}
