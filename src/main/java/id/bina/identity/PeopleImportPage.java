package id.bina.identity;

import static id.bina.shared.RuleViolation.require;

import id.bina.shared.web.Notice;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import org.primefaces.model.StreamedContent;

/** Load a list of people: choose the file, read what it would do, accept or leave it. */
@Named
@ViewScoped
public class PeopleImportPage implements Serializable {
    @Inject PeopleImports imports;
    @Inject PersonnelFiles files;
    @Inject OrgUnits units;
    @Inject Notice notice;

    private transient Part file;
    private ImportPlan plan;

    public void open() {
        files.mayKeep();
    }

    public void check() throws IOException {
        require(file != null && file.getSize() > 0, "identity.import.choose");
        require(file.getSize() <= PeopleImports.MOST_BYTES, "identity.import.large");
        plan = imports.check(file.getSubmittedFileName(), file.getInputStream().readAllBytes());
        file.delete();
    }

    public String apply() {
        notice.info("identity.import.done", imports.apply(plan));
        return "/identity/people?faces-redirect=true";
    }

    public void leave() {
        plan = null;
    }

    public StreamedContent getTemplate() {
        return ImportFiles.template(units.options());
    }

    public StreamedContent getRefused() {
        return ImportFiles.refused(plan.refused());
    }

    public ImportPlan getPlan() {
        return plan;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
