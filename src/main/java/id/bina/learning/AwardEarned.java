package id.bina.learning;

import id.bina.shared.DomainEvent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * Contract of every event that means "this person earned a certificate otherwise than by a course".
 * Fired in the transaction of what earned it; a second event of the same source earns nothing more.
 */
public interface AwardEarned extends DomainEvent {
    /** What was earned; decides how the document is called. */
    enum Kind {
        WORKSHOP,
        MENTEE,
        MENTOR,
        PATH
    }

    Long personId();

    /** The record that earned it, as {@code Registration:12}; unique. */
    String source();

    Kind kind();

    /** Name of the workshop, programme or path, as it is printed. */
    String title();

    /**
     * Code of the form of learning, as {@code KL07}; see {@code ref-bentuk-bangkom.yaml}. Null when
     * what it consists of counts by itself.
     */
    String form();

    /** Learning hours of 45 minutes. */
    BigDecimal jp();

    LocalDate startedOn();

    LocalDate completedOn();

    /** What was done, one line each, for the second page; may be empty. */
    List<String> lines();
}
