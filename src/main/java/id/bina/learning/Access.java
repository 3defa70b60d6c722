package id.bina.learning;

import java.io.Serializable;

/** Leave of a person to work on a lesson: the enrolment it counts for and the id packages want. */
public record Access(Long enrolmentId, Long personId, Long lessonId, String registration)
        implements Serializable {}
