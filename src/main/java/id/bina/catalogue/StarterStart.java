package id.bina.catalogue;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Loads the starter library at the first start, when there is no course at all. */
@Singleton
@Startup
@DependsOn("Migrations")
@TransactionManagement(TransactionManagementType.BEAN)
public class StarterStart {
    @PersistenceContext EntityManager db;
    @Inject StarterLibrary library;

    @PostConstruct
    void load() {
        long courses =
                db.createQuery("SELECT COUNT(c) FROM Course c", Long.class).getSingleResult();
        if (courses == 0) {
            library.codes().forEach(library::load);
        }
    }
}
