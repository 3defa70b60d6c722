package id.bina.home;

import java.io.Serializable;

/** A course that somebody follows: how many take part, are done, are late, are stuck. */
public record CourseCare(Long id, String title, long all, long done, long late, long stuck)
        implements Serializable {}
