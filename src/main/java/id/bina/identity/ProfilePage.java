package id.bina.identity;

import id.bina.shared.web.Notice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** The own file: what it says, how to have it put right, and the doors to one's account. */
@Named
@RequestScoped
public class ProfilePage {
    @Inject CurrentUser user;
    @Inject Grades grades;
    @Inject Corrections corrections;
    @Inject Accounts accounts;
    @Inject Superiors superiors;
    @Inject Notice notice;
    @Inject HttpServletRequest request;

    private String wish;
    private String email;
    private List<CorrectionRow> requests;

    public Person getPerson() {
        return user.person();
    }

    public String getGrade() {
        var person = user.person();
        return grades.label(person.getGrade(), person.getEmploymentType().isContract());
    }

    public List<CorrectionRow> getRequests() {
        if (requests == null) {
            requests = corrections.mine();
        }
        return requests;
    }

    public String send() {
        corrections.send(wish);
        notice.info("identity.profile.sent");
        return "/identity/profile?faces-redirect=true";
    }

    public String saveEmail() {
        accounts.changeEmail(email);
        notice.info("identity.profile.emailSaved");
        return "/identity/profile?faces-redirect=true";
    }

    public String getSuperior() {
        return superiors.of(user.person()).map(Person::getFullName).orElse(null);
    }

    public String getEmail() {
        return email == null ? user.person().getEmail() : email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String signOutEverywhere() {
        accounts.signOutEverywhere();
        request.getSession().invalidate();
        return "/identity/login?faces-redirect=true";
    }

    public String getWish() {
        return wish;
    }

    public void setWish(String wish) {
        this.wish = wish;
    }
}
