package id.bina;

import id.bina.given.NamedPerson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody with a browser without scripts: own cookies, reads pages, sends their forms. */
public final class Visitor {
    private static final Pattern INPUT = Pattern.compile("<input[^>]*>");

    private final HttpClient http =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .cookieHandler(new CookieManager())
                    .followRedirects(HttpClient.Redirect.NORMAL)
                    .connectTimeout(Duration.ofSeconds(20))
                    .build();

    /** A stranger. */
    public Visitor() {}

    /** Signed in through the page, as everybody does. */
    public static Visitor signedIn(NamedPerson who) {
        var visitor = new Visitor();
        var page = visitor.get("/identity/login");
        var home =
                visitor.submit(
                        page,
                        "form",
                        Map.of("form:number", who.nip(), "form:password", who.password()),
                        "form:signIn");
        if (home.uri().getPath().startsWith("/identity/login")) {
            throw new IllegalStateException(who.name() + " could not sign in");
        }
        return visitor;
    }

    public HttpResponse<String> get(String path, String... headers) {
        var request = to(path).GET();
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.build());
    }

    public HttpResponse<String> json(String method, String path, String body) {
        return send(
                to(path).header("Content-Type", "application/json")
                        .header("Accept", "application/json")
                        .method(
                                method,
                                method.equals("DELETE")
                                        ? BodyPublishers.noBody()
                                        : BodyPublishers.ofString(body))
                        .build());
    }

    /** Sends the form of this id with its hidden fields, these fields, and this button. */
    public HttpResponse<String> submit(
            HttpResponse<String> page, String form, Map<String, String> fields, String button) {
        var all = fields(page.body(), form);
        all.putAll(fields);
        all.put(button, button);
        return post(page.uri().toString(), all);
    }

    public HttpResponse<String> post(String path, Map<String, String> fields, String... headers) {
        var request =
                to(path).header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(encoded(fields)));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.build());
    }

    /** Names and values of the inputs of a form. */
    public static Map<String, String> fields(String page, String form) {
        Matcher opened = Pattern.compile("<form[^>]*id=\"" + form + "\"[^>]*>").matcher(page);
        if (!opened.find()) {
            throw new IllegalStateException("no form " + form + " in the page");
        }
        String inside = page.substring(opened.end(), page.indexOf("</form>", opened.end()));
        var found = new LinkedHashMap<String, String>();
        INPUT.matcher(inside)
                .results()
                .map(input -> input.group())
                .filter(input -> !input.contains("type=\"submit\""))
                .filter(input -> attribute(input, "name") != null)
                .forEach(input -> found.put(attribute(input, "name"), value(input)));
        return found;
    }

    /** Value of an attribute in a tag, or null. */
    public static String attribute(String tag, String name) {
        var found = Pattern.compile("\\s" + name + "=\"([^\"]*)\"").matcher(tag);
        return found.find() ? found.group(1).replace("&amp;", "&") : null;
    }

    private static String value(String input) {
        String value = attribute(input, "value");
        return value == null ? "" : value;
    }

    private static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(path.startsWith("/") ? Portal.url() + path : path))
                .timeout(Duration.ofSeconds(60));
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
