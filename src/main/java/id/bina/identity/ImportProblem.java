package id.bina.identity;

import java.io.Serializable;

/** What is wrong in one cell, and what helps. */
public record ImportProblem(int line, String column, String value, String remedy)
        implements Serializable {}
