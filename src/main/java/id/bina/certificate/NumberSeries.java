package id.bina.certificate;

import id.bina.shared.Persistent;
import jakarta.persistence.Entity;
import jakarta.validation.constraints.NotBlank;

/** How far one series of numbers has been used; changed only under a lock. */
@Entity
public class NumberSeries extends Persistent {
    @NotBlank private String series;
    private long lastUsed;

    protected NumberSeries() {}

    NumberSeries(String series) {
        this.series = series;
    }

    CertificateNumber next() {
        lastUsed++;
        return NumberTemplate.number(series, lastUsed);
    }

    public String getSeries() {
        return series;
    }

    public long getLastUsed() {
        return lastUsed;
    }
}
