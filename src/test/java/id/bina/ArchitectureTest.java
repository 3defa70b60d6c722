package id.bina;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.modules.syntax.AllowedModuleDependencies.allow;
import static com.tngtech.archunit.library.modules.syntax.ModuleDependencyScope.consideringOnlyDependenciesInAnyPackage;
import static com.tngtech.archunit.library.modules.syntax.ModuleRuleDefinition.modules;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.modules.syntax.AllowedModuleDependencies;
import id.bina.shared.DomainEvent;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import java.io.PrintStream;
import java.nio.file.Files;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.logging.Logger;

/** The house rules that can be read from the compiled classes. */
@AnalyzeClasses(packages = "id.bina", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    /** Each feature and what lies below it: a later line may use every earlier part it names. */
    private static final List<List<String>> ORDER =
            List.of(
                    List.of("identity", "shared"),
                    List.of("audit", "identity", "shared"),
                    List.of("api", "identity", "shared"),
                    List.of("catalogue", "identity", "shared"),
                    List.of("learning", "catalogue", "identity", "shared"),
                    List.of("assessment", "learning", "catalogue", "identity", "shared"),
                    List.of("workshop", "learning", "catalogue", "identity", "shared"),
                    List.of("pledge", "learning", "catalogue", "identity", "shared"),
                    List.of("mentoring", "learning", "catalogue", "identity", "shared"),
                    List.of("certificate", "learning", "catalogue", "identity", "shared"),
                    List.of(
                            "competence",
                            "workshop",
                            "learning",
                            "catalogue",
                            "identity",
                            "shared"),
                    List.of(
                            "hours",
                            "certificate",
                            "mentoring",
                            "workshop",
                            "learning",
                            "catalogue",
                            "identity",
                            "shared"),
                    List.of(
                            "programme",
                            "hours",
                            "competence",
                            "certificate",
                            "mentoring",
                            "workshop",
                            "learning",
                            "catalogue",
                            "identity",
                            "shared"),
                    List.of(
                            "outreach",
                            "programme",
                            "hours",
                            "competence",
                            "mentoring",
                            "pledge",
                            "workshop",
                            "certificate",
                            "assessment",
                            "learning",
                            "catalogue",
                            "identity",
                            "shared"));

    @ArchTest
    static final ArchRule features_depend_only_downwards =
            modules()
                    .definedByPackages("id.bina.(*)..")
                    .should()
                    .respectTheirAllowedDependencies(
                            allowed(), consideringOnlyDependenciesInAnyPackage("id.bina.."))
                    .because(
                            "a feature is understood, changed and deleted without what is above it:"
                                    + " fire an event below and observe it above, or move the page up;"
                                    + " a new feature gets its line in ORDER");

    @ArchTest
    static final ArchRule shared_knows_no_feature =
            noClasses()
                    .that()
                    .resideInAPackage("id.bina.shared..")
                    .should()
                    .dependOnClassesThat(
                            resideInAPackage("id.bina..")
                                    .and(
                                            com.tngtech.archunit.base.DescribedPredicate.not(
                                                    resideInAPackage("id.bina.shared.."))))
                    .because("shared holds no domain word");

    @ArchTest
    static final ArchRule pages_never_touch_the_database =
            noClasses()
                    .that()
                    .areAnnotatedWith(Named.class)
                    .and()
                    .haveSimpleNameEndingWith("Page")
                    .should()
                    .dependOnClassesThat()
                    .areAssignableTo(EntityManager.class)
                    .because("a page calls a service; the query stands there");

    @ArchTest
    static final ArchRule screens_are_called_pages =
            classes()
                    .that()
                    .areAnnotatedWith(ViewScoped.class)
                    .should()
                    .haveSimpleNameEndingWith("Page")
                    .andShould()
                    .beAssignableTo(java.io.Serializable.class)
                    .because("the bean of people.xhtml is PeoplePage, and it moves between nodes");

    @ArchTest
    static final ArchRule services_and_entities_know_no_web =
            noClasses()
                    .that()
                    .areAnnotatedWith(Stateless.class)
                    .or()
                    .areAnnotatedWith(Entity.class)
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "jakarta.faces..",
                            "jakarta.servlet..",
                            "jakarta.ws.rs..",
                            "org.primefaces..",
                            "org.omnifaces..")
                    .because("pages, resources and timers use the same service");

    @ArchTest
    static final ArchRule entities_keep_their_state_behind_verbs =
            noMethods()
                    .that()
                    .areDeclaredInClassesThat()
                    .areAnnotatedWith(Entity.class)
                    .and()
                    .arePublic()
                    .should()
                    .haveNameMatching("set(Id|Version|Status|Owner)|set\\w+(At|On|By)")
                    .because("a verb refuses what a setter would let through");

    @ArchTest
    static final ArchRule time_comes_from_the_clock =
            noClasses()
                    .should()
                    .callMethod(LocalDate.class, "now")
                    .orShould()
                    .callMethod(LocalDateTime.class, "now")
                    .orShould()
                    .callMethod(OffsetDateTime.class, "now")
                    .orShould()
                    .callMethod(ZonedDateTime.class, "now")
                    .orShould()
                    .callMethod(Instant.class, "now")
                    .orShould()
                    .callMethod(System.class, "currentTimeMillis")
                    .orShould()
                    .callConstructor(Date.class)
                    .because("tests stop the injected Clock: OffsetDateTime.now(clock)");

    @ArchTest
    static final ArchRule events_are_records =
            classes()
                    .that()
                    .areAssignableTo(DomainEvent.class)
                    .and()
                    .areNotInterfaces()
                    .should()
                    .beRecords()
                    .because("the trail keeps their components");

    @ArchTest
    static final ArchRule every_service_says_who_may_call_it =
            methods()
                    .that()
                    .arePublic()
                    .and()
                    .areDeclaredInClassesThat()
                    .areAnnotatedWith(Stateless.class)
                    .should(Rules.SAY_WHO_MAY)
                    .because("roles are enforced on services; pages only hide");

    @ArchTest
    static void no_two_beans_share_a_name(JavaClasses classes) {
        assertThat(Rules.shared(classes, Stateless.class, Singleton.class))
                .as("the container knows an EJB by its simple name; two stop the portal")
                .isEmpty();
        assertThat(Rules.shared(classes, Named.class))
                .as("pages know a bean by its name: give the second one in @Named(\"...\")")
                .isEmpty();
    }

    @ArchTest
    static final ArchRule names_say_what_a_thing_is =
            noClasses()
                    .should()
                    .haveNameMatching(".*(Service|Manager|Impl|Dao|Dto|Util|Utils|Helper)")
                    .because("a service is the plural noun of what it keeps: Courses");

    @ArchTest
    static final ArchRule an_interface_has_more_than_one_implementation =
            classes()
                    .that()
                    .areInterfaces()
                    .and()
                    .areNotAnnotations()
                    .and()
                    .doNotHaveFullyQualifiedName("id.bina.learning.LessonDone")
                    .and()
                    .doNotHaveFullyQualifiedName("id.bina.learning.AwardEarned")
                    .should(Rules.NOT_HAVE_EXACTLY_ONE_IMPLEMENTATION)
                    .because(
                            "use the class itself; LessonDone is exempt: it is the contract of all"
                                    + " lesson kinds to come (packages, workshops)");

    @ArchTest
    static final ArchRule entity_fields_are_private =
            fields().that()
                    .areDeclaredInClassesThat()
                    .areAnnotatedWith(Entity.class)
                    .and()
                    .areNotStatic()
                    .and()
                    .haveNameNotStartingWith("_")
                    .should()
                    .bePrivate();

    @ArchTest
    static final ArchRule entity_times_have_types_that_databases_keep =
            noFields()
                    .that()
                    .areDeclaredInClassesThat()
                    .areAnnotatedWith(Entity.class)
                    .should()
                    .haveRawType(Instant.class)
                    .orShould()
                    .haveRawType(Date.class)
                    .because("an Instant becomes a blob: OffsetDateTime or LocalDate");

    @ArchTest
    static final ArchRule nobody_prints =
            noClasses()
                    .should()
                    .accessField(System.class, "out")
                    .orShould()
                    .accessField(System.class, "err")
                    .orShould()
                    .callMethod(Throwable.class, "printStackTrace")
                    .orShould()
                    .dependOnClassesThat()
                    .areAssignableTo(PrintStream.class)
                    .because("System.Logger goes to the log with a level");

    @ArchTest
    static final ArchRule one_logger =
            noClasses()
                    .that()
                    .doNotHaveFullyQualifiedName("id.bina.shared.db.BinaDataSource")
                    .should()
                    .dependOnClassesThat()
                    .areAssignableTo(Logger.class)
                    .because(
                            "System.Logger is used; BinaDataSource is exempt: javax.sql.DataSource"
                                    + " names java.util.logging in a method it must have");

    @ArchTest
    static final ArchRule files_are_kept_in_one_place =
            noClasses()
                    .that()
                    .resideOutsideOfPackages("id.bina.shared.files..", "id.bina.content..")
                    .should()
                    .dependOnClassesThat()
                    .areAssignableTo(Files.class)
                    .because("FileStore and Folder know where data lies and how it is proven");

    private static AllowedModuleDependencies allowed() {
        AllowedModuleDependencies rules = null;
        var all = new ArrayList<String>(List.of("shared"));
        for (var line : ORDER) {
            rules = line(rules, line.get(0), line.subList(1, line.size()));
            all.add(line.get(0));
        }
        for (String top : List.of("reporting", "home", "demo")) {
            var below = new ArrayList<>(all);
            below.add("reporting");
            below.remove(top);
            rules = line(rules, top, below);
        }
        return rules;
    }

    private static AllowedModuleDependencies line(
            AllowedModuleDependencies before, String feature, List<String> below) {
        String[] names = below.toArray(String[]::new);
        return before == null
                ? allow().fromModule(feature).toModules(names)
                : before.fromModule(feature).toModules(names);
    }
}
