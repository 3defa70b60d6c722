package id.bina.given;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.spi.CDI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import javax.naming.InitialContext;

/** Runs what many people do at the same moment, each in a request of its own. */
public final class AtOnce {
    private AtOnce() {}

    /** The outcomes in the order of the actions; the first exception is thrown on. */
    public static <T> List<T> run(List<? extends Callable<T>> actions) throws Exception {
        ManagedExecutorService threads =
                InitialContext.doLookup("java:comp/DefaultManagedExecutorService");
        var gate = new CountDownLatch(1);
        var running = new ArrayList<Future<T>>();
        try {
            for (var action : actions) {
                running.add(threads.submit(() -> inARequest(gate, action)));
            }
        } finally {
            gate.countDown(); // else those that wait would block the threads for everybody
        }
        var outcomes = new ArrayList<T>();
        for (var one : running) {
            outcomes.add(one.get());
        }
        return outcomes;
    }

    private static <T> T inARequest(CountDownLatch gate, Callable<T> action) throws Exception {
        var request = CDI.current().select(RequestContextController.class).get();
        gate.await();
        boolean begun = request.activate();
        try {
            return action.call();
        } finally {
            if (begun) {
                request.deactivate();
            }
        }
    }
}
