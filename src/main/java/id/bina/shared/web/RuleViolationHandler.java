package id.bina.shared.web;

import id.bina.shared.Forbidden;
import id.bina.shared.NotFound;
import id.bina.shared.RuleViolation;
import jakarta.ejb.EJBAccessException;
import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.persistence.OptimisticLockException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Optional;

/**
 * A refused rule becomes a sentence on the same page, with everything typed still there; a missing
 * thing becomes 404, a forbidden one 403. Everything else goes on to the error page.
 */
public class RuleViolationHandler extends ExceptionHandlerWrapper {
    RuleViolationHandler(ExceptionHandler next) {
        super(next);
    }

    @Override
    public void handle() {
        var faces = FacesContext.getCurrentInstance();
        for (Iterator<?> events = getUnhandledExceptionQueuedEvents().iterator();
                events.hasNext(); ) {
            var event = (jakarta.faces.event.ExceptionQueuedEvent) events.next();
            if (answered(faces, event.getContext().getException())) {
                events.remove();
            }
        }
        getWrapped().handle();
    }

    private static boolean answered(FacesContext faces, Throwable problem) {
        var rule = cause(problem, RuleViolation.class);
        if (rule.isPresent()) {
            say(faces, Texts.of(rule.get().getKey(), rule.get().getDetails()));
            return true;
        }
        if (cause(problem, OptimisticLockException.class).isPresent()) {
            say(faces, Texts.of("shared.conflict"));
            return true;
        }
        if (cause(problem, NotFound.class).isPresent()) {
            return refuse(faces, 404);
        }
        boolean forbidden =
                cause(problem, EJBAccessException.class).isPresent()
                        || cause(problem, Forbidden.class).isPresent();
        return forbidden && refuse(faces, 403);
    }

    private static void say(FacesContext faces, String sentence) {
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null));
    }

    private static boolean refuse(FacesContext faces, int status) {
        if (faces.getExternalContext().isResponseCommitted()) {
            return false;
        }
        try {
            faces.getExternalContext().responseSendError(status, null);
            faces.responseComplete();
            return true;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static <X extends Throwable> Optional<X> cause(Throwable problem, Class<X> type) {
        for (Throwable t = problem; t != null; t = t.getCause()) {
            if (type.isInstance(t)) {
                return Optional.of(type.cast(t));
            }
        }
        return Optional.empty();
    }

    /** Registered in faces-config.xml, outermost, so that only real failures reach the next one. */
    public static class Factory extends ExceptionHandlerFactory {
        public Factory(ExceptionHandlerFactory wrapped) {
            super(wrapped);
        }

        @Override
        public ExceptionHandler getExceptionHandler() throws FacesException {
            return new RuleViolationHandler(getWrapped().getExceptionHandler());
        }
    }
}
