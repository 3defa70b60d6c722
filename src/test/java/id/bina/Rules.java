package id.bina;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.lang.annotation.Annotation;
import java.util.List;

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
}
