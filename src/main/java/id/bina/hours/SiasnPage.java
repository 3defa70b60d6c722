package id.bina.hours;

import id.bina.identity.OrgUnits;
import id.bina.identity.UnitOption;
import id.bina.shared.files.FileStore;
import id.bina.shared.web.Asked;
import id.bina.shared.web.Notice;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.omnifaces.util.Faces;

/** Send hours to the national system and fetch the files; how many lines stand where. */
@Named
@ViewScoped
public class SiasnPage implements Serializable {
    @Inject SiasnExports exports;
    @Inject SiasnLists lists;
    @Inject OrgUnits units;
    @Inject FileStore files;
    @Inject Notice notice;
    @Inject Clock clock;

    private String year;
    private String unit;
    private boolean again;
    private transient Map<SiasnList, Integer> counts;
    private transient List<SiasnBatchRow> batches;

    public void open() {
        counts = lists.counts(wish());
        batches = exports.batches();
    }

    public String send() {
        exports.send(wish());
        notice.info("hours.siasn.ready");
        return "/hours/siasn?faces-redirect=true&year="
                + getNumber()
                + (getUnitId() == null ? "" : "&unit=" + getUnitId());
    }

    public void fetch(Long batchId) throws IOException {
        var file = exports.file(batchId);
        Faces.sendFile(files.open(file), file.getName(), true);
    }

    private SiasnWish wish() {
        return new SiasnWish(getNumber(), getUnitId(), again);
    }

    /** The year asked for, or the present one. */
    public int getNumber() {
        int now = LocalDate.now(clock).getYear();
        return Asked.number(year, SiasnWish.OLDEST, now, now);
    }

    public List<Integer> getYears() {
        int now = LocalDate.now(clock).getYear();
        return IntStream.rangeClosed(0, now - SiasnWish.OLDEST)
                .mapToObj(back -> now - back)
                .toList();
    }

    public List<UnitOption> getUnits() {
        return units.options();
    }

    /** Null for the whole city. */
    public Long getUnitId() {
        return unit == null || unit.isBlank() ? null : Asked.id(unit);
    }

    public List<SiasnList> getLists() {
        return List.of(SiasnList.values());
    }

    public int count(SiasnList list) {
        return counts.get(list);
    }

    public List<SiasnBatchRow> getBatches() {
        return batches;
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

    public boolean isAgain() {
        return again;
    }

    public void setAgain(boolean again) {
        this.again = again;
    }
}
