package id.bina.hours;

import java.io.Serializable;

/** What is wrong in a line of an answer file, and what helps. */
public record SiasnProblem(int line, String value, String reason, String remedy)
        implements Serializable {}
