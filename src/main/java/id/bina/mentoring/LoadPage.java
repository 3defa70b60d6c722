package id.bina.mentoring;

import id.bina.shared.web.LazyRows;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import org.primefaces.model.LazyDataModel;

/** The mentors with their load. */
@Named("mentorLoadPage")
@ViewScoped
public class LoadPage implements Serializable {
    @Inject PairOffice office;
    @Inject Clock clock;

    private LazyDataModel<MentorLoad> rows;

    @PostConstruct
    void read() {
        rows =
                new LazyRows<>(
                        office::mentorCount,
                        (first, size, sort, ascending) -> office.mentors(first, size),
                        MentorLoad::id);
    }

    public LazyDataModel<MentorLoad> getRows() {
        return rows;
    }

    public LocalDate getToday() {
        return LocalDate.now(clock);
    }
}
