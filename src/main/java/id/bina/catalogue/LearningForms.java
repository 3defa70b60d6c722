package id.bina.catalogue;

import id.bina.shared.text.Yaml;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;

/** The forms of learning of Peraturan LAN 10/2018 that a course can have. */
@Named
@ApplicationScoped
public class LearningForms {
    /** A form of learning by its official code. */
    public record Form(String code, String name) {}

    private List<Form> all;

    @PostConstruct
    void read() {
        all =
                Yaml.maps(Yaml.map("content/ref-bentuk-bangkom.yaml"), "bentuk").stream()
                        .map(form -> new Form(Yaml.text(form, "kode"), Yaml.text(form, "nama")))
                        .toList();
    }

    public List<Form> getAll() {
        return all;
    }

    boolean isKnown(String code) {
        return all.stream().anyMatch(form -> form.code().equals(code));
    }
}
