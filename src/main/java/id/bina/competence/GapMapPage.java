package id.bina.competence;

import id.bina.shared.web.Asked;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.omnifaces.util.Faces;

/** The map of gaps of a unit as of a day; a cell leads to the people behind it. */
@Named
@ViewScoped
public class GapMapPage implements Serializable {
    @Inject GapMaps maps;
    @Inject GapExport export;
    @Inject Clock clock;

    private String asOf;
    private String unit;
    private String competence;
    private GapFilter filter;
    private GapView view;
    private Long chosen;

    public void open() {
        filter = new GapFilter(day(), unit == null || unit.isBlank() ? null : unit);
        chosen = competence == null || competence.isBlank() ? null : Asked.id(competence);
        view = maps.view(filter, chosen);
    }

    private LocalDate day() {
        try {
            return asOf == null || asOf.isBlank() ? LocalDate.now(clock) : LocalDate.parse(asOf);
        } catch (DateTimeParseException noDay) {
            return LocalDate.now(clock); // an address somebody typed
        }
    }

    public void download() throws IOException {
        String name = "kesenjangan-kompetensi-" + filter.asOf() + ".xlsx";
        Faces.sendFile(name, true, out -> export.write(filter, chosen, out));
    }

    /** Name of the competence whose people are shown, or null. */
    public String getChosenName() {
        return view.map().getColumns().stream()
                .filter(one -> one.id().equals(chosen))
                .map(CompetenceColumn::name)
                .findFirst()
                .orElse(null);
    }

    public List<GapPerson> getPeople() {
        return view.people();
    }

    public GapMap getMap() {
        return view.map();
    }

    public Long getChosen() {
        return chosen;
    }

    public List<OpenCohort> getCohorts() {
        return view.cohorts();
    }

    public LocalDate getDay() {
        return filter.asOf();
    }

    public String getAsOf() {
        return asOf;
    }

    public void setAsOf(String asOf) {
        this.asOf = asOf;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public String getCompetence() {
        return competence;
    }

    public void setCompetence(String competence) {
        this.competence = competence;
    }
}
