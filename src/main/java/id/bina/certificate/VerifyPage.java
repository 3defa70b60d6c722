package id.bina.certificate;

import id.bina.shared.PublicCode;
import id.bina.shared.web.VerifyLimit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** The public answer to a code: what it stands for, or that it stands for nothing. */
@Named
@RequestScoped
public class VerifyPage {
    @Inject Certificates certificates;
    @Inject VerifyLimit limit;
    @Inject ExternalContext external;
    @Inject HttpServletRequest request;

    private String code;
    private Verdict verdict = Verdict.ASK;
    private Certificate certificate;

    public void open() {
        if (code == null || code.isBlank()) {
            return;
        }
        if (!limit.allows(request.getRemoteAddr())) {
            verdict = Verdict.TOO_MANY;
            external.setResponseStatus(429);
            return;
        }
        var found = PublicCode.of(code).flatMap(certificates::verify);
        verdict = found.map(Verification::verdict).orElse(Verdict.UNKNOWN);
        certificate = found.map(Verification::certificate).orElse(null);
        if (certificate == null) {
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

    public Certificate getCertificate() {
        return certificate;
    }
}
