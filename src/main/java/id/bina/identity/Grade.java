package id.bina.identity;

import id.bina.shared.Persistent;
import jakarta.persistence.Entity;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * A rank code (golongan ruang) and the name of its rank (pangkat). PPPK have codes without a rank
 * name. Sorted by position, never as text.
 */
@Entity
public class Grade extends Persistent {
    @NotBlank
    @Size(max = 10)
    private String code;

    @Size(max = 60)
    private String rankName;

    private boolean contract;
    private int position;

    protected Grade() {}

    Grade(String code, String rankName, boolean contract, int position) {
        this.code = code;
        this.rankName = rankName;
        this.contract = contract;
        this.position = position;
    }

    public String getCode() {
        return code;
    }

    public String getRankName() {
        return rankName;
    }

    public boolean isContract() {
        return contract;
    }

    public int getPosition() {
        return position;
    }

    /** Penata Muda (III/a); for PPPK only the code. */
    public String getLabel() {
        return rankName == null ? code : rankName + " (" + code + ")";
    }
}
