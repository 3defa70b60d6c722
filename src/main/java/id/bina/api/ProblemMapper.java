package id.bina.api;

import id.bina.shared.Conflict;
import id.bina.shared.Forbidden;
import id.bina.shared.NotFound;
import id.bina.shared.RuleViolation;
import id.bina.shared.web.Texts;
import jakarta.ejb.AccessLocalException;
import jakarta.ejb.EJBAccessException;
import jakarta.json.JsonException;
import jakarta.json.bind.JsonbException;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger;
import java.util.UUID;

/**
 * Turns what a service refuses into an answer: 422 for a broken rule, 404, 403, 409, 400; anything
 * else is logged under an incident code and answered with 500 and that code alone.
 */
@Provider
public class ProblemMapper implements ExceptionMapper<Exception> {
    private static final Logger LOG = System.getLogger(ProblemMapper.class.getName());

    @Override
    public Response toResponse(Exception problem) {
        for (Throwable t = problem; t != null; t = t.getCause()) {
            var answer = known(t);
            if (answer != null) {
                return answer;
            }
        }
        String incident = UUID.randomUUID().toString();
        LOG.log(Logger.Level.ERROR, "incident " + incident, problem);
        return Problem.of(500, Texts.of("shared.failure.title") + " " + incident);
    }

    private static Response known(Throwable t) {
        if (t instanceof RuleViolation rule) {
            return Problem.of(
                    rule instanceof Conflict ? 409 : 422,
                    Texts.of(rule.getKey(), rule.getDetails()));
        }
        if (t instanceof NotFound) {
            return Problem.of(404, Texts.of("shared.missing.title"));
        }
        if (t instanceof EJBAccessException
                || t instanceof AccessLocalException
                || t instanceof Forbidden) {
            return Problem.of(403, Texts.of("shared.forbidden.title"));
        }
        if (t instanceof OptimisticLockException) {
            return Problem.of(409, Texts.of("shared.conflict"));
        }
        if (isUnreadable(t)) {
            return Problem.of(400, Texts.of("shared.badRequest"));
        }
        return t instanceof WebApplicationException web
                ? Problem.of(web.getResponse().getStatus(), Texts.of("shared.badRequest"))
                : null;
    }

    /** A body that is no JSON, or JSON of another shape, or values out of their bounds. */
    private static boolean isUnreadable(Throwable t) {
        return t instanceof ConstraintViolationException
                || t instanceof IllegalArgumentException
                || t instanceof JsonException
                || t instanceof JsonbException
                || t instanceof ProcessingException;
    }
}
