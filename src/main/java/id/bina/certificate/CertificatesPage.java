package id.bina.certificate;

import id.bina.identity.OrgUnits;
import id.bina.identity.UnitOption;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.omnifaces.util.Faces;
import org.primefaces.model.LazyDataModel;

/** Find certificates, pick some or all, take them along as one bundle. */
@Named
@ViewScoped
public class CertificatesPage implements Serializable {
    @Inject CertificateRecords records;
    @Inject CertificateBundles bundles;
    @Inject OrgUnits orgUnits;
    @Inject Clock clock;

    private CertificateFilter filter = new CertificateFilter();
    private CertificateFilter asked;
    private LazyDataModel<CertificateRow> rows;
    private List<CertificateRow> picked = List.of();
    private boolean all;
    private int count;
    private List<UnitOption> units;
    private List<CourseOption> courses;

    @PostConstruct
    void begin() {
        units = orgUnits.options();
        courses = records.courses();
        search();
    }

    public void search() {
        asked = filter.copy();
        count = records.count(asked);
        rows = new CertificateRows(records, asked);
        clearPicked();
    }

    public void reset() {
        filter = new CertificateFilter();
        search();
    }

    public void pickAll() {
        all = true;
        picked = List.of();
    }

    public void clearPicked() {
        all = false;
        picked = List.of();
    }

    public void download() throws IOException {
        String time =
                DateTimeFormatter.ofPattern("yyyyMMdd-HHmm").format(OffsetDateTime.now(clock));
        var ids = picked.stream().map(CertificateRow::id).toList();
        boolean everything = all;
        Faces.sendFile(
                "sertifikat-" + time + ".zip",
                true,
                out -> {
                    if (everything) {
                        bundles.write(asked, out);
                    } else {
                        bundles.write(ids, out);
                    }
                });
    }

    public CertificateFilter getFilter() {
        return filter;
    }

    public LazyDataModel<CertificateRow> getRows() {
        return rows;
    }

    public int getCount() {
        return count;
    }

    public boolean isAll() {
        return all;
    }

    /** How many a bundle would hold now. */
    public int getChosen() {
        return all ? count : picked.size();
    }

    public List<CertificateRow> getPicked() {
        return picked;
    }

    public void setPicked(List<CertificateRow> picked) {
        this.picked = picked;
    }

    public List<UnitOption> getUnits() {
        return units;
    }

    public List<CourseOption> getCourses() {
        return courses;
    }

    public CertificateKind[] getKinds() {
        return CertificateKind.values();
    }

    public Certificate.Status[] getStates() {
        return Certificate.Status.values();
    }
}
