package id.bina.assessment;

/**
 * What became of an answer: whether it is the one kept, the counter of the one kept, and how many
 * questions have an answer on the server.
 */
public record Kept(boolean kept, long sequence, long answered) {}
