package id.bina.certificate;

import id.bina.shared.PublicCode;
import id.bina.shared.web.Texts;
import id.bina.shared.web.VerifyLimit;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.util.List;

/** Public check for machines: the same facts as the verification page, by code only. */
@Path("certificates")
@Produces(MediaType.APPLICATION_JSON)
public class CertificatesResource {
    @Inject Certificates certificates;
    @Inject VerifyLimit limit;
    @Context HttpServletRequest request;

    /** Dates are ISO 8601; the employee number is masked; absent facts are left out. */
    public record Verified(
            String code,
            String verdict,
            String number,
            String holder,
            String nip,
            String rank,
            String position,
            String unit,
            String kind,
            String course,
            List<ModuleLine> modules,
            List<String> outcomes,
            BigDecimal jp,
            Integer mark,
            String startedOn,
            String completedOn,
            String issuedOn,
            String institution,
            String signatory,
            String signatoryTitle,
            String revokedOn,
            String revokedBecause,
            String sha256) {}

    /** Why there is no answer. */
    public record Refusal(int status, String title) {}

    @GET
    @Path("{code}")
    public Response verify(@PathParam("code") String typed) {
        if (!limit.allows(request.getRemoteAddr())) {
            return refused(429, "certificate.verify.tooMany");
        }
        return PublicCode.of(typed)
                .flatMap(certificates::verify)
                .map(found -> Response.ok(shown(found)).build())
                .orElseGet(() -> refused(404, "certificate.verify.unknown"));
    }

    private static Response refused(int status, String key) {
        return Response.status(status)
                .type("application/problem+json")
                .entity(new Refusal(status, Texts.of(key)))
                .build();
    }

    private static Verified shown(Verification found) {
        var c = found.certificate();
        var holder = c.getHolder();
        var achievement = c.getAchievement();
        var issuer = c.getIssuer();
        return new Verified(
                c.getCode().value(),
                found.verdict().name(),
                c.getNumber().value(),
                holder.getFullName(),
                holder.getNip().masked(),
                holder.getRankLabel(),
                holder.getHolderPosition(),
                holder.getUnitName(),
                achievement.getKind().name(),
                achievement.getCourseTitle(),
                achievement.getModules(),
                achievement.getOutcomes(),
                achievement.getJp(),
                achievement.getMark(),
                achievement.getStartedOn().toString(),
                achievement.getCompletedOn().toString(),
                c.getIssuedOn().toString(),
                issuer.getInstitution(),
                issuer.getSignatoryName(),
                issuer.getSignatoryTitle(),
                c.getRevokedAt() == null ? null : c.getRevokedAt().toLocalDate().toString(),
                c.getRevokedBecause(),
                c.getPrinted() == null ? null : c.getPrinted().getSha256());
    }
}
