package id.bina.workshop;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The arithmetic of seats: how many are free, and for whom. A quota holds for a unit with all units
 * below it; where several hold, each must have room.
 */
final class SeatPlan {
    /** So many seats at most for people below this path. */
    record Quota(String path, int seats) {}

    /** Somebody in the queue, and the path of his or her unit. */
    record Waiting(Long registrationId, String path) {}

    private int free;
    private final Map<String, Integer> left = new LinkedHashMap<>();

    /**
     * @param taken path of the unit of each person who has a seat or is offered one
     */
    SeatPlan(int seats, List<Quota> quotas, List<String> taken) {
        free = seats;
        quotas.forEach(quota -> left.put(quota.path(), quota.seats()));
        taken.forEach(this::take);
    }

    boolean fits(String path) {
        return leftFor(path) > 0;
    }

    /** Seats that people of this unit may still take; never below 0. */
    int leftFor(String path) {
        int least = free;
        for (var quota : left.entrySet()) {
            if (path.startsWith(quota.getKey())) {
                least = Math.min(least, quota.getValue());
            }
        }
        return Math.max(0, least);
    }

    void take(String path) {
        free--;
        left.replaceAll((quota, seats) -> path.startsWith(quota) ? seats - 1 : seats);
    }

    /** Seats of the cohort that nobody has; below 0 when more were seated than there are now. */
    int free() {
        return free;
    }

    /** Whose turn it is, in the order of the queue; whose unit is full is passed over and stays. */
    List<Long> next(List<Waiting> queue) {
        var turn = new ArrayList<Long>();
        for (var waiting : queue) {
            if (fits(waiting.path())) {
                take(waiting.path());
                turn.add(waiting.registrationId());
            }
        }
        return turn;
    }
}
