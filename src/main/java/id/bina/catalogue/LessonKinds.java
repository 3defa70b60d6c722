package id.bina.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;

/** The kinds an author may choose. */
@Named
@ApplicationScoped
public class LessonKinds {
    public List<LessonKind> getAvailable() {
        return Arrays.stream(LessonKind.values()).filter(LessonKind::isAvailable).toList();
    }
}
