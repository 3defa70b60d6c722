package id.bina.programme;

/** What a step of a path leads to. */
public enum StepKind {
    COURSE("book"),
    WORKSHOP("calendar"),
    MENTORING("comments");

    private final String icon;

    StepKind(String icon) {
        this.icon = icon;
    }

    public String getIcon() {
        return icon;
    }

    /** Where a learner goes on, from the root of the portal. */
    String link(Long target) {
        return switch (this) {
            case COURSE -> "/learning/course?id=" + target;
            case WORKSHOP -> "/workshop/workshop?id=" + target;
            case MENTORING -> "/mentoring/mentors";
        };
    }
}
