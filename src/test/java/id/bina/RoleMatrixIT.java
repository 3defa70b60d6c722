package id.bina;

import static org.assertj.core.api.Assertions.assertThat;

import id.bina.given.NamedPerson;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Who gets what at every page and every JSON door. The table {@code role-matrix.csv} is the source:
 * method, address, then the answer to a stranger and to each role; {@code login} means that sign-in
 * is asked for first.
 */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class RoleMatrixIT {
    private static final List<NamedPerson> ROLES =
            List.of(
                    Given.SITI,
                    Given.BUDI,
                    Given.DEWI,
                    Given.BAMBANG,
                    Given.AGUS,
                    Given.SRI,
                    Given.RATNA);

    private record Door(String method, String address, List<String> expected) {
        String key() {
            return method + " " + address.replaceFirst("\\?.*", "");
        }
    }

    @Test
    void everyDoorAnswersEachRoleAsTheTableSays() {
        var visitors = new LinkedHashMap<String, Visitor>();
        visitors.put("stranger", new Visitor());
        ROLES.forEach(who -> visitors.put(who.role(), Visitor.signedIn(who)));
        var wrong = new ArrayList<String>();
        for (var door : table()) {
            var actual = visitors.values().stream().map(v -> answer(v, door)).toList();
            if (!actual.equals(door.expected())) {
                wrong.add(door.method() + "," + door.address() + "," + String.join(",", actual));
            }
        }
        assertThat(wrong)
                .as("lines of the table as the portal answers now: %s", visitors.keySet())
                .isEmpty();
    }

    @Test
    void everyPageAndEveryJsonDoorIsInTheTable() {
        var known = new TreeSet<String>();
        table().forEach(door -> known.add(door.key()));
        var there = new TreeSet<String>();
        Sources.pages().forEach(page -> there.add("GET " + Sources.address(page)));
        Sources.under(Sources.JAVA, "Resource.java")
                .forEach(file -> there.addAll(doors(Sources.text(file))));
        assertThat(known)
                .as("src/test/resources/role-matrix.csv has a line for each, and no other")
                .isEqualTo(there);
    }

    @Test
    void everybodyCanSignOutOnEveryPage() {
        var wrong = new ArrayList<String>();
        for (var door : table()) {
            boolean light = door.expected().get(1).equals("200");
            if (!door.method().equals("GET") || !door.expected().get(3).equals("200")) {
                continue;
            }
            var visitor = Visitor.signedIn(light ? Given.SITI : Given.DEWI);
            var page = visitor.get(door.address());
            if (page.body().contains("id=\"signOut\"")) {
                var gone = visitor.submit(page, "signOut", Map.of(), "signOut:out");
                if (gone.statusCode() != 200 || !gone.uri().getPath().equals("/identity/login")) {
                    wrong.add(door.address() + " " + gone.statusCode() + " " + gone.uri());
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static String answer(Visitor visitor, Door door) {
        String path = door.address().replaceAll("\\{[^}]*\\}", "1");
        var answer =
                door.method().equals("GET")
                        ? visitor.get(path)
                        : visitor.json(door.method(), path, "{}");
        assertThat(answer.body()).as(door.key()).doesNotContain("Exception:", "\tat ");
        boolean led =
                answer.uri().getPath().startsWith("/identity/login")
                        && !path.startsWith("/identity/login");
        return led ? "login" : String.valueOf(answer.statusCode());
    }

    private static List<Door> table() {
        return Sources.text(java.nio.file.Path.of("src/test/resources/role-matrix.csv"))
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> List.of(line.split(",")))
                .map(cells -> new Door(cells.get(0), cells.get(1), cells.subList(2, cells.size())))
                .toList();
    }

    /** The doors of a resource, from its source: POST /api/v1/me/lessons/{lesson}/visit. */
    private static List<String> doors(String source) {
        var root = Pattern.compile("(?m)^@Path\\(\"([^\"]*)\"\\)").matcher(source);
        var found = new ArrayList<String>();
        if (!root.find()) {
            return found;
        }
        var verb =
                Pattern.compile("@(GET|POST|PUT|DELETE|PATCH)\\s(?:\\s*@Path\\(\"([^\"]*)\"\\))?");
        verb.matcher(source)
                .results()
                .forEach(
                        hit -> {
                            String more = hit.group(2) == null ? "" : "/" + hit.group(2);
                            found.add(
                                    hit.group(1) + " " + plain("/api/v1/" + root.group(1) + more));
                        });
        return found;
    }

    /** Without the patterns of path parameters: {id:\d{1,18}} becomes {id}. */
    private static String plain(String path) {
        return path.replaceAll("\\{(\\w+)\\s*:(?:[^{}]|\\{[^{}]*\\})*\\}", "{$1}");
    }
}
