package id.bina.pledge;

import id.bina.shared.PublicCode;
import id.bina.shared.web.VerifyLimit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** The public answer to a code: what it stands for, or that it stands for nothing. */
@Named("pledgeVerifyPage")
@RequestScoped
public class VerifyPage {
    @Inject Signatures signatures;
    @Inject VerifyLimit limit;
    @Inject ExternalContext external;
    @Inject HttpServletRequest request;

    private String code;
    private Verdict verdict = Verdict.ASK;
    private Verification found;

    public void open() {
        if (code == null || code.isBlank()) {
            return;
        }
        if (!limit.allows(request.getRemoteAddr())) {
            verdict = Verdict.TOO_MANY;
            external.setResponseStatus(429);
            return;
        }
        found = PublicCode.of(code).flatMap(signatures::verify).orElse(null);
        verdict = found == null ? Verdict.UNKNOWN : found.verdict();
        if (found == null) {
            external.setResponseStatus(404);
        }
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    /** What was typed, as far as it is worth showing. */
    public String getShown() {
        return code == null || code.length() <= 40 ? code : code.substring(0, 40);
    }

    public Verdict getVerdict() {
        return verdict;
    }

    public Verification getFound() {
        return found;
    }

    public String getValidity() {
        return found == null ? "" : PledgeDocument.validity(found.signature());
    }
}
