package id.bina.identity;

/**
 * Level of a position, from the highest managerial to the executing one (UU 20/2023; names and old
 * echelons in {@code content/ref-golongan.yaml}). Competence requirements and the estimate of the
 * professionalism index go by it.
 */
public enum PositionLevel {
    JPT_PRATAMA,
    ADMINISTRATOR,
    PENGAWAS,
    JF_AHLI_UTAMA,
    JF_AHLI_MADYA,
    JF_AHLI_MUDA,
    JF_AHLI_PERTAMA,
    JF_PENYELIA,
    JF_MAHIR,
    JF_TERAMPIL,
    JF_PEMULA,
    PELAKSANA;

    /** Posts that lead: formerly structural. */
    public boolean isManagerial() {
        return compareTo(PENGAWAS) <= 0;
    }

    /** Posts of a profession with its own ladder. */
    public boolean isFunctional() {
        return !isManagerial() && this != PELAKSANA;
    }
}
