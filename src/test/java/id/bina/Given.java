package id.bina;

import id.bina.catalogue.GivenCourses;
import id.bina.given.Acting;
import id.bina.given.GivenAdmin;
import id.bina.given.GivenAuditor;
import id.bina.given.GivenHead;
import id.bina.given.GivenLearner;
import id.bina.given.GivenMentor;
import id.bina.given.GivenOfficer;
import id.bina.given.GivenTrainer;
import id.bina.given.InTransaction;
import id.bina.given.NamedPerson;
import id.bina.identity.GivenPeople;
import id.bina.identity.Person;
import id.bina.identity.Roles;
import jakarta.enterprise.inject.spi.CDI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/**
 * The named people of the tests and short builders. The constants are good everywhere; the methods
 * run inside the server.
 */
public final class Given {
    public static final NamedPerson SITI =
            new NamedPerson("199004122019032101", "Siti Aminah", Roles.LEARNER);
    public static final NamedPerson BUDI =
            new NamedPerson("198001252006041102", "Budi Santoso", Roles.TRAINER);
    public static final NamedPerson DEWI =
            new NamedPerson("198507152010012103", "Dewi Lestari", Roles.ADMIN);
    public static final NamedPerson BAMBANG =
            new NamedPerson("197811202005011104", "Bambang Wijaya", Roles.AUDITOR);
    public static final NamedPerson AGUS =
            new NamedPerson("197203081998031105", "Agus Setiawan", Roles.MENTOR);
    public static final NamedPerson SRI =
            new NamedPerson("196803051993032106", "Sri Rahayu", Roles.HEAD);

    public static final NamedPerson RATNA =
            new NamedPerson("198811042012012108", "Ratna Kusumawati", Roles.OFFICER);

    /** Somebody whose password others try to guess. */
    public static final NamedPerson TONO =
            new NamedPerson("198203152008011107", "Tono Raharjo", Roles.LEARNER);

    public static final List<NamedPerson> NAMED =
            List.of(SITI, BUDI, DEWI, BAMBANG, AGUS, SRI, RATNA, TONO);

    private static final Map<String, Class<? extends Acting>> ACTING =
            Map.of(
                    Roles.LEARNER, GivenLearner.class,
                    Roles.TRAINER, GivenTrainer.class,
                    Roles.ADMIN, GivenAdmin.class,
                    Roles.AUDITOR, GivenAuditor.class,
                    Roles.MENTOR, GivenMentor.class,
                    Roles.HEAD, GivenHead.class,
                    Roles.OFFICER, GivenOfficer.class);

    private Given() {}

    /** Code without a result. */
    @FunctionalInterface
    public interface Action {
        void run() throws Exception;
    }

    /** The stored person; made when missing. */
    public static Person person(NamedPerson who) {
        return bean(GivenPeople.class).person(who);
    }

    /** Somebody new, who shares nothing with other tests. */
    public static NamedPerson someone(String role) {
        String nip = bean(GivenPeople.class).freeNip();
        var who = new NamedPerson(nip, "Peserta " + nip.substring(4, 8), role);
        person(who);
        return who;
    }

    /** Somebody new whom mail reaches, at {@link #mailAddress}. */
    public static NamedPerson reachable(String role) {
        var who = someone(role);
        bean(GivenPeople.class).reach(who, mailAddress(who));
        return who;
    }

    public static String mailAddress(NamedPerson who) {
        return "p" + who.nip() + "@contoh.go.id";
    }

    /**
     * Id of a published course of this title, made when missing: one module, two readings to be
     * finished, nothing else.
     */
    public static Long course(String title) {
        return bean(GivenCourses.class).published(title);
    }

    /** Runs this as the person, in the role of the person. */
    public static <T> T signedInAs(NamedPerson who, Callable<T> action) throws Exception {
        return signedInAs(who, who.role(), action);
    }

    public static void signedInAs(NamedPerson who, Action action) throws Exception {
        signedInAs(who, who.role(), action);
    }

    /** Runs this as the person, in another role that he or she has; everyone is a learner. */
    public static <T> T signedInAs(NamedPerson who, String role, Callable<T> action)
            throws Exception {
        var outcome = bean(ACTING.get(role)).call(person(who), action);
        if (outcome.thrown() != null) {
            throw outcome.thrown();
        }
        @SuppressWarnings("unchecked")
        T value = (T) outcome.value();
        return value;
    }

    public static void signedInAs(NamedPerson who, String role, Action action) throws Exception {
        signedInAs(who, role, asCallable(action));
    }

    /** Runs this in one transaction, with nobody signed in. */
    public static <T> T inTransaction(Callable<T> action) throws Exception {
        return bean(InTransaction.class).call(action);
    }

    public static void inTransaction(Action action) throws Exception {
        inTransaction(asCallable(action));
    }

    public static <T> T bean(Class<T> type) {
        return CDI.current().select(type).get();
    }

    private static Callable<Void> asCallable(Action action) {
        return () -> {
            action.run();
            return null;
        };
    }
}
