package id.bina.identity;

/** How a person is employed; the NIP of a PPPK has a code where that of the others has a month. */
public enum EmploymentType {
    PNS,
    CPNS,
    PPPK,
    PPPK_PART_TIME;

    public boolean isContract() {
        return this == PPPK || this == PPPK_PART_TIME;
    }
}
