package id.bina.assessment;

import java.io.Serializable;

/** Feedback on one line of a question: what it is about, and whether it was picked and is right. */
public record Remark(String about, String feedback, boolean chosen, boolean right)
        implements Serializable {}
