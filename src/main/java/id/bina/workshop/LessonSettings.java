package id.bina.workshop;

import java.io.Serializable;
import java.util.List;

/**
 * A workshop lesson and the workshops it can be bound to.
 *
 * @param draft whether it can still be changed
 * @param workshopId the one it is bound to, or null
 */
public record LessonSettings(
        Long lessonId,
        String title,
        Long courseId,
        boolean draft,
        Long workshopId,
        List<WorkshopBindings.Choice> choices)
        implements Serializable {}
