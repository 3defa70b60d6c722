package id.bina.mentoring;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/** One choice of a request, as its mentee follows it. */
public record ChoiceRow(
        Long id,
        int ranking,
        Long profileId,
        String mentor,
        Choice.Status status,
        LocalDate answerUntil,
        OffsetDateTime answeredAt,
        String reason)
        implements Serializable {
    static ChoiceRow of(Choice choice) {
        return new ChoiceRow(
                choice.getId(),
                choice.getRanking(),
                choice.getMentor().getId(),
                choice.getMentor().getPerson().getFullName(),
                choice.getStatus(),
                choice.getAnswerUntil(),
                choice.getAnsweredAt(),
                choice.getReason());
    }

    public boolean asked() {
        return status == Choice.Status.ASKED;
    }
}
