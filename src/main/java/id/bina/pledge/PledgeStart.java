package id.bina.pledge;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/** Loads the sample pact at the first start, also where the courses were there before. */
@Singleton
@Startup
@DependsOn("Migrations")
@TransactionManagement(TransactionManagementType.BEAN)
public class PledgeStart {
    @Inject StarterPledge starter;

    @PostConstruct
    void load() {
        starter.load();
    }
}
