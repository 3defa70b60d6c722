package id.bina.competence;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/** Loads the framework at the first start, when the offers that ship are there. */
@Singleton
@Startup
@DependsOn({"Migrations", "StarterStart", "StarterWorkshopStart"})
@TransactionManagement(TransactionManagementType.BEAN)
public class CompetenceStart {
    @Inject CompetenceReference reference;

    @PostConstruct
    void load() {
        reference.load();
    }
}
