package id.bina.mentoring;

import id.bina.identity.PersonName;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/** A request that a mentor was asked to take, with the problem it is about. */
public record AskedRow(
        Long id,
        Choice.Status status,
        LocalDate answerUntil,
        OffsetDateTime askedAt,
        OffsetDateTime answeredAt,
        String mentee,
        String position,
        String unit,
        Problem problem)
        implements Serializable {
    static AskedRow of(Choice choice) {
        var mentee = choice.getRequest().getMentee();
        return new AskedRow(
                choice.getId(),
                choice.getStatus(),
                choice.getAnswerUntil(),
                choice.getAskedAt(),
                choice.getAnsweredAt(),
                mentee.getFullName(),
                mentee.getPosition(),
                mentee.getUnit().getLabel(),
                choice.getRequest().getProblem());
    }

    public boolean open() {
        return status == Choice.Status.ASKED;
    }

    public String initials() {
        return PersonName.initials(mentee);
    }
}
