package id.bina.identity;

import id.bina.shared.web.Notice;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** One person: register, correct, move, give roles, let go and take back. */
@Named
@ViewScoped
public class PersonPage implements Serializable {
    @Inject People people;
    @Inject PersonnelFiles files;
    @Inject CurrentUser user;
    @Inject Notice notice;
    @Inject Clock clock;

    private Long id;
    private Person person;
    private PersonForm form = new PersonForm();
    private Set<String> roles = new TreeSet<>(Set.of(Roles.LEARNER));

    public void open() {
        if (id == null) {
            files.mayKeep();
        } else {
            person = files.file(id);
            form = new PersonForm(person);
            roles = new TreeSet<>(person.getRoles());
        }
    }

    public String save() {
        var facts = form.facts();
        var contact = form.contact();
        if (id == null) {
            id = people.register(facts, Set.copyOf(roles));
        } else {
            files.save(id, person.getVersion(), facts);
            giveRoles();
        }
        files.setContact(id, contact);
        facts.nip().doubts(LocalDate.now(clock)).forEach(doubt -> notice.warn(doubt));
        return done("identity.person.saved");
    }

    /** A personnel officer keeps the facts, not what people may do here. */
    private void giveRoles() {
        if (user.may(Roles.ADMIN)) {
            files.setRoles(id, Set.copyOf(roles));
        }
    }

    public String deactivate() {
        files.deactivate(id);
        return done("identity.person.left");
    }

    public String reactivate() {
        files.reactivate(id);
        return done("identity.person.returned");
    }

    public String endSessions() {
        files.endSessions(id);
        return done("identity.person.sessionsEnded");
    }

    private String done(String key) {
        notice.info(key, form.getName());
        return "/identity/person?faces-redirect=true&id=" + id;
    }

    public Person getPerson() {
        return person;
    }

    public PersonForm getForm() {
        return form;
    }

    public List<String> getExtraRoles() {
        return Roles.ALL.stream().filter(role -> !role.equals(Roles.LEARNER)).toList();
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Set<String> getRoles() {
        return roles;
    }

    public void setRoles(Set<String> roles) {
        this.roles = roles;
    }
}
