package id.bina.identity;

import id.bina.shared.web.Notice;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Requests for correction that people sent; answer them. */
@Named
@ViewScoped
public class CorrectionsPage implements Serializable {
    @Inject Corrections corrections;
    @Inject Notice notice;

    private List<CorrectionRow> rows;
    private final Map<Long, String> answers = new HashMap<>();

    public void open() {
        rows = corrections.rows();
    }

    public void answer(Long id) {
        corrections.answer(id, answers.get(id));
        notice.info("identity.correction.done");
        open();
    }

    public List<CorrectionRow> getRows() {
        return rows;
    }

    public Map<Long, String> getAnswers() {
        return answers;
    }
}
