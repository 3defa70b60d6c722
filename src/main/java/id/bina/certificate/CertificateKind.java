package id.bina.certificate;

/** What a certificate attests; decides how its document is called and worded. */
public enum CertificateKind {
    COURSE,
    WORKSHOP,
    MENTEE,
    MENTOR,
    PATH;

    /** Whether it was earned otherwise than by a course. */
    public boolean isAward() {
        return this != COURSE;
    }
}
