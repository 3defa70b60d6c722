package id.bina;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Conditions that ArchUnit has no word for. */
final class Rules {
    private static final List<Class<? extends Annotation>> WHO_MAY =
            List.of(RolesAllowed.class, PermitAll.class, DenyAll.class);

    static final ArchCondition<JavaMethod> SAY_WHO_MAY =
            new ArchCondition<>("carry @RolesAllowed or @PermitAll, or their class does") {
                @Override
                public void check(JavaMethod method, ConditionEvents events) {
                    boolean said =
                            WHO_MAY.stream()
                                    .anyMatch(
                                            who ->
                                                    method.isAnnotatedWith(who)
                                                            || method.getOwner()
                                                                    .isAnnotatedWith(who));
                    events.add(
                            new SimpleConditionEvent(
                                    method, said, method.getFullName() + " does not say who may"));
                }
            };

    static final ArchCondition<JavaClass> NOT_HAVE_EXACTLY_ONE_IMPLEMENTATION =
            new ArchCondition<>("not have exactly one implementation") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    long classes =
                            type.getAllSubclasses().stream()
                                    .filter(c -> !c.isInterface())
                                    .filter(c -> !c.getModifiers().contains(JavaModifier.ABSTRACT))
                                    .count();
                    events.add(
                            new SimpleConditionEvent(
                                    type,
                                    classes != 1,
                                    type.getName() + " has exactly one implementation"));
                }
            };

    private Rules() {}

    /**
     * Classes with one of these annotations that go by the same name: the simple one if unnamed.
     */
    @SafeVarargs
    static List<List<String>> shared(JavaClasses classes, Class<? extends Annotation>... kinds) {
        var byName = new TreeMap<String, List<String>>();
        for (var type : classes) {
            for (var kind : kinds) {
                if (type.isAnnotatedWith(kind)) {
                    byName.computeIfAbsent(name(type, kind), n -> new ArrayList<>())
                            .add(type.getName());
                }
            }
        }
        return byName.values().stream().filter(same -> same.size() > 1).toList();
    }

    private static String name(JavaClass type, Class<? extends Annotation> kind) {
        var given = type.getAnnotationOfType(kind.getName()).get("value");
        return given.map(Object::toString).filter(n -> !n.isBlank()).orElse(type.getSimpleName());
    }
}
