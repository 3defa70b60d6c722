package id.bina.given;

import id.bina.Given;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;

/** Registers the named people at once, so that tests outside the server can sign in as them. */
@Singleton
@Startup
@DependsOn({"Migrations", "StarterStart"})
@TransactionManagement(TransactionManagementType.BEAN)
public class GivenStart {
    @PostConstruct
    void register() {
        Given.NAMED.forEach(Given::person);
    }
}
