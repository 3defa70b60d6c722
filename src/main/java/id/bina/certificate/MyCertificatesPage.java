package id.bina.certificate;

import id.bina.shared.files.PortalAddress;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.omnifaces.util.Faces;

/** The own certificates, year by year. */
@Named
@RequestScoped
public class MyCertificatesPage {
    @Inject Certificates certificates;
    @Inject CertificateBundles bundles;
    @Inject Clock clock;

    private String year;
    private List<MyCertificateRow> all;

    @PostConstruct
    void read() {
        all = certificates.mine();
    }

    public List<MyCertificateRow> getRows() {
        return all.stream().filter(row -> row.issuedOn().getYear() == getChosen()).toList();
    }

    /** The newest first. */
    public List<Integer> getYears() {
        return all.stream()
                .map(row -> row.issuedOn().getYear())
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    /** The year asked for if there is anything in it, otherwise the newest. */
    public int getChosen() {
        var years = getYears();
        return years.stream()
                .filter(one -> one.toString().equals(year))
                .findFirst()
                .orElseGet(() -> years.isEmpty() ? LocalDate.now(clock).getYear() : years.get(0));
    }

    public String getYear() {
        return year;
    }

    public void setYear(String year) {
        this.year = year;
    }

    /** Hours of the valid certificates of the year. */
    public BigDecimal getHours() {
        return getRows().stream()
                .filter(MyCertificateRow::valid)
                .map(MyCertificateRow::jp)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** How many documents of the year can be fetched. */
    public long getPrinted() {
        return getRows().stream().filter(MyCertificateRow::prepared).count();
    }

    public String getPortal() {
        return PortalAddress.get();
    }

    public void downloadAll() throws IOException {
        int asked = getChosen();
        Faces.sendFile("sertifikat-" + asked + ".zip", true, out -> bundles.writeMine(asked, out));
    }
}
