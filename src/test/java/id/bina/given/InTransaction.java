package id.bina.given;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.concurrent.Callable;

/** One transaction around what a test does. */
@ApplicationScoped
public class InTransaction {
    @Transactional(rollbackOn = Exception.class)
    public <T> T call(Callable<T> action) throws Exception {
        return action.call();
    }
}
