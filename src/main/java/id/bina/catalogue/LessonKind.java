package id.bina.catalogue;

/** How a lesson is finished, and at which page. */
public enum LessonKind {
    READING,
    VIDEO,
    DOCUMENT,
    QUIZ,
    PACKAGE,
    SCENARIO,
    ASSIGNMENT,
    WORKSHOP,
    PLEDGE;

    /** Whether the learner says "done" or another feature proves it. */
    public boolean isProven() {
        return switch (this) {
            case READING, VIDEO, DOCUMENT -> false;
            case QUIZ, PACKAGE, SCENARIO, ASSIGNMENT, WORKSHOP, PLEDGE -> true;
        };
    }

    /** Whether authors may choose it: a kind without a page yet cannot be chosen. */
    public boolean isAvailable() {
        return switch (this) {
            case READING, VIDEO, DOCUMENT, QUIZ, WORKSHOP, PLEDGE -> true;
            case PACKAGE, SCENARIO, ASSIGNMENT -> false;
        };
    }

    /** Address of the page that plays it; the lesson's id follows as {@code ?lesson=}. */
    public String page() {
        return switch (this) {
            case QUIZ -> "/assessment/quiz";
            case WORKSHOP -> "/workshop/lesson";
            case PLEDGE -> "/pledge/lesson";
            default -> "/learning/learn";
        };
    }

    /**
     * Address of the page where authors set what the lesson needs beyond its text, the lesson's id
     * follows as {@code ?lesson=}; null when the text is all.
     */
    public String settingsPage() {
        return switch (this) {
            case QUIZ -> "/assessment/quiz-rules";
            case WORKSHOP -> "/workshop/lesson-settings";
            case PLEDGE -> "/pledge/lesson-settings";
            default -> null;
        };
    }

    /** Icon of the subset that light pages have. */
    public String icon() {
        return switch (this) {
            case READING -> "file";
            case VIDEO -> "video";
            case DOCUMENT -> "file-pdf";
            case QUIZ -> "list-check";
            case PACKAGE -> "th-large";
            case SCENARIO -> "comments";
            case ASSIGNMENT -> "pencil";
            case WORKSHOP -> "calendar";
            case PLEDGE -> "shield";
        };
    }
}
