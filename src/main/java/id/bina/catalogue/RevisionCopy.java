package id.bina.catalogue;

/** Copies a revision with its modules, lessons and materials; stable keys stay, ids are new. */
final class RevisionCopy {
    private RevisionCopy() {}

    static CourseRevision of(CourseRevision from, Course course, int number) {
        var copy = new CourseRevision(course, number, from.getTitle());
        copy.setSummary(from.getSummary());
        copy.setAudience(from.getAudience());
        copy.setPrerequisites(from.getPrerequisites());
        copy.setForm(from.getForm());
        copy.setJp(from.getJp());
        copy.setPassMark(from.getPassMark());
        copy.setBenefits(from.getBenefits());
        copy.setOutcomes(from.getOutcomes());
        copy.setCompetences(from.getCompetences());
        from.getModules().forEach(module -> copy(module, copy));
        return copy;
    }

    private static void copy(CourseModule from, CourseRevision into) {
        var copy = into.addModule(from.getStableKey(), from.getTitle());
        copy.setJp(from.getJp());
        from.getLessons().forEach(lesson -> copy(lesson, copy));
    }

    private static void copy(Lesson from, CourseModule into) {
        var copy = into.addLesson(from.getStableKey(), from.getKind(), from.getTitle());
        copy.setMinutes(from.getMinutes());
        copy.setRequired(from.isRequired());
        copy.setGoal(from.getGoal());
        copy.setBody(from.getBody());
        copy.setKeyPoints(from.getKeyPoints());
        copy.setTask(from.getTask());
        copy.setReflection(from.getReflection());
        copy.setSources(from.getSources());
        from.getMaterials()
                .forEach(
                        m ->
                                copy.attach(
                                        new Material(
                                                copy,
                                                m.getPurpose(),
                                                m.getTitle(),
                                                m.getFile(),
                                                m.getPosition())));
    }
}
