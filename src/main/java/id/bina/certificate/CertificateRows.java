package id.bina.certificate;

import id.bina.shared.web.LazyRows;

/** The rows of the list; knows also the chosen ones that are on another page. */
class CertificateRows extends LazyRows<CertificateRow> {
    private final CertificateRecords records;

    CertificateRows(CertificateRecords records, CertificateFilter filter) {
        super(
                () -> records.count(filter),
                (first, size, sort, up) -> records.rows(filter, first, size, sort, up),
                CertificateRow::id);
        this.records = records;
    }

    @Override
    public CertificateRow getRowData(String rowKey) {
        var shown = super.getRowData(rowKey);
        return shown != null || !rowKey.matches("\\d{1,18}")
                ? shown
                : records.row(Long.valueOf(rowKey)).orElse(null);
    }
}
