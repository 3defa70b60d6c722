package id.bina.identity;

import id.bina.shared.web.Portal;
import id.bina.shared.web.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;

/** The invented people that the sign-in page of the demonstration offers. */
@Named
@ApplicationScoped
public class DemoLogin {
    private static final String FILE = "/content/demo-orang.yaml";

    /** Somebody to be; fill is what the form gets. */
    public record Persona(String name, String roles, String position, String fill) {}

    @Inject Portal portal;

    private List<Persona> people;

    /** Empty outside demo mode. */
    public List<Persona> getPeople() {
        if (!portal.isDemo()) {
            return List.of();
        }
        if (people == null) {
            var file = Yaml.of(FILE);
            people =
                    file.parts("orang").stream()
                            .map(person -> persona(person, file.text("kata_sandi")))
                            .toList();
        }
        return people;
    }

    public String getPassword() {
        return Yaml.of(FILE).text("kata_sandi");
    }

    private static Persona persona(Yaml person, String password) {
        return new Persona(
                person.text("nama"),
                person.texts("peran").stream()
                        .map(role -> Texts.of("identity.role." + role))
                        .collect(Collectors.joining(", ")),
                person.text("jabatan"),
                "form:number=" + person.text("nip") + "&form:password=" + password);
    }
}
