package id.bina.shared.pdf;

import java.lang.System.Logger.Level;
import java.util.concurrent.locks.ReentrantLock;

/** Works a {@link PrintQueue} off. One thread a node, because two would only take turns. */
public final class Printer {
    private static final System.Logger LOG = System.getLogger("id.bina.shared.pdf");
    private static final int BATCH = 50;

    private final ReentrantLock busy = new ReentrantLock();

    /** Prints until nothing is due; returns at once when this node is printing already. */
    public void printAll(PrintQueue<?> queue) {
        if (!busy.tryLock()) {
            return;
        }
        try {
            for (var due = queue.due(BATCH); !due.isEmpty(); due = queue.due(BATCH)) {
                due.forEach(id -> print(queue, id));
            }
        } finally {
            busy.unlock();
        }
    }

    private static void print(PrintQueue<?> queue, Long id) {
        if (!queue.claim(id)) {
            return;
        }
        try {
            queue.print(id);
        } catch (RuntimeException problem) {
            LOG.log(Level.ERROR, "document " + id + " could not be printed", problem);
            queue.failed(id, String.valueOf(problem));
        }
    }
}
