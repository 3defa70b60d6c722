package id.bina;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The migrated schema and the entities say the same. */
@ExtendWith(ArquillianExtension.class)
class SchemaIT {
    @PersistenceContext EntityManager db;

    @Test
    void everyEntityCanBeReadFromTheMigratedSchema() {
        var entities = db.getMetamodel().getEntities();
        assertThat(entities).isNotEmpty();
        for (var entity : entities) {
            assertThatCode(
                            () ->
                                    db.createQuery("SELECT e FROM " + entity.getName() + " e")
                                            .setMaxResults(1)
                                            .getResultList())
                    .as(entity.getName())
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void somebodySignedInActsInTheOwnRoleOnly() throws Exception {
        var user = Given.bean(id.bina.identity.CurrentUser.class);
        Given.signedInAs(
                Given.SITI,
                () ->
                        assertThat(user.person().getNip().value())
                                .isEqualTo(Given.SITI.nip())
                                .satisfies(nip -> assertThat(user.may("ADMIN")).isFalse()));
        assertThat(user.isSignedIn()).isFalse();
    }
}
