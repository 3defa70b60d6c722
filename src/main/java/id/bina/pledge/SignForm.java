package id.bina.pledge;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;

/** What is typed to sign; the password lives no longer than the request. */
@Dependent
public class SignForm implements Serializable {
    @Inject Pledges pledges;

    private String name;
    private transient String password;

    /** Signs this version; see {@link Pledges#sign}. */
    Long sign(Long versionId) {
        String typed = password;
        password = null;
        return pledges.sign(versionId, name, typed);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPassword() {
        return null;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
