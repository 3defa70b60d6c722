package id.bina.hours;

import id.bina.shared.web.Asked;
import id.bina.shared.web.LazyRows;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import org.omnifaces.util.Faces;
import org.primefaces.model.LazyDataModel;

/** One list of the reconciliation with the national system. */
@Named
@ViewScoped
public class SiasnListPage implements Serializable {
    @Inject SiasnLists lists;
    @Inject Clock clock;

    private String year;
    private String unit;
    private String list;
    private String text;
    private SiasnFilter asked;
    private LazyDataModel<SiasnRow> rows;

    public void search() {
        int now = LocalDate.now(clock).getYear();
        var wish =
                new SiasnWish(
                        Asked.number(year, SiasnWish.OLDEST, now, now),
                        unit == null || unit.isBlank() ? null : Asked.id(unit),
                        false);
        var one = Asked.one(SiasnList.class, list);
        asked = new SiasnFilter(one == null ? SiasnList.REJECTED : one, wish, text);
        var filter = asked;
        rows =
                new LazyRows<>(
                        () -> lists.count(filter),
                        (first, size, sort, ascending) -> lists.rows(filter, first, size),
                        SiasnRow::id);
    }

    public void download() throws IOException {
        var filter = asked;
        var name = "siasn-" + filter.wish().year() + "-" + filter.list() + ".csv";
        Faces.sendFile(name, true, out -> lists.write(filter, out));
    }

    public SiasnFilter getAsked() {
        return asked;
    }

    public LazyDataModel<SiasnRow> getRows() {
        return rows;
    }

    public String getYear() {
        return year;
    }

    public void setYear(String year) {
        this.year = year;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public String getList() {
        return list;
    }

    public void setList(String list) {
        this.list = list;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
