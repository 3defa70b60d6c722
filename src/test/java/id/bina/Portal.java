package id.bina;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import org.assertj.core.api.Assertions;
import org.jboss.shrinkwrap.api.Filters;
import org.jboss.shrinkwrap.api.GenericArchive;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ExplodedImporter;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The portal under test: the very war that is shipped, and the test classes beside it. */
public final class Portal {
    private static final String WEB_XML = "WEB-INF/web.xml";

    private Portal() {}

    /** The war for the server, on an empty data folder. */
    public static WebArchive war() {
        wipe(Path.of(System.getenv("BINA_DATA")));
        var war =
                ShrinkWrap.create(ZipImporter.class, "bina.war")
                        .importFrom(new File("target/bina.war"))
                        .as(WebArchive.class);
        var tests =
                ShrinkWrap.create(ExplodedImporter.class)
                        .importDirectory("target/test-classes")
                        .as(GenericArchive.class);
        war.merge(tests, "WEB-INF/classes", Filters.exclude("/arquillian.xml"));
        war.addAsLibraries(
                jar(Assertions.class),
                jar(net.bytebuddy.ByteBuddy.class),
                jar(com.icegreen.greenmail.util.GreenMail.class));
        return war.setWebXML(new StringAsset(webXml()));
    }

    /** Address of the server under test, without a slash at the end. */
    public static String url() {
        return "http://localhost:" + System.getProperty("bina.it.port");
    }

    /** The doors of the test runner are public, and statements are counted. */
    private static String webXml() {
        try {
            return Files.readString(Path.of("src/main/webapp", WEB_XML))
                    .replace(
                            "<url-pattern>/files/*</url-pattern>",
                            "<url-pattern>/files/*</url-pattern>"
                                    + "<url-pattern>/ArquillianServletRunnerEE9</url-pattern>"
                                    + "<url-pattern>/given/*</url-pattern>")
                    .replace(
                            "id.bina.shared.db.BinaDataSource", "id.bina.given.CountingDataSource");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static File jar(Class<?> of) {
        return new File(of.getProtectionDomain().getCodeSource().getLocation().getPath());
    }

    private static void wipe(Path folder) {
        if (!folder.endsWith("it-data") || !Files.exists(folder)) {
            return;
        }
        try (var all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
