package id.bina.mentoring;

/**
 * One save of a page that is open somewhere: who writes (each open page is a writer of its own),
 * its how-manieth save it is, what the page built on, and the writer whose unsent text it took up.
 */
public record Step(long base, String writer, long step, String after) {
    public Step {
        if (writer == null || !writer.matches("[0-9a-f]{8,40}") || step < 1) {
            throw new IllegalArgumentException("no step");
        }
    }
}
