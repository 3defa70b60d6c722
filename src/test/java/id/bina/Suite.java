package id.bina;

import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The one deployment that all integration tests share: the server starts once. */
@ArquillianSuiteDeployment
public class Suite {
    @Deployment
    public static WebArchive portal() {
        return Portal.war();
    }
}
