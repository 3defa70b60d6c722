package id.bina.identity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The question "what does this move change?", asked of every feature by a synchronous event before
 * anything is written. Whoever knows something adds an effect; identity knows none of them. The
 * person still holds the values of before.
 */
public class MoveCheck {
    private final Person person;
    private final Placement from;
    private final Placement to;
    private final LocalDate day;
    private final List<MoveEffect> effects = new ArrayList<>();

    MoveCheck(Person person, Placement from, Placement to, LocalDate day) {
        this.person = person;
        this.from = from;
        this.to = to;
        this.day = day;
    }

    public Person getPerson() {
        return person;
    }

    public Placement getFrom() {
        return from;
    }

    public Placement getTo() {
        return to;
    }

    /** The day on which the move takes effect. */
    public LocalDate getDay() {
        return day;
    }

    public void add(MoveEffect effect) {
        effects.add(effect);
    }

    public List<MoveEffect> getEffects() {
        return List.copyOf(effects);
    }
}
