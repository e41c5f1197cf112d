package org.cordee;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One person's browser over one kept connection, without JavaScript. */
final class BenchBrowser {

    private static final Pattern FORM_KEY = Pattern.compile("name=\"_key\" value=\"([^\"]+)\"");
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final String origin;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .build();

    BenchBrowser(String origin) {
        this.origin = origin;
    }

    /** Signs in as a fictitious person of the demonstration. */
    BenchBrowser become(UUID grant) {
        String page = get("/sign-in");
        post("/sign-in/become", Map.of("grant", grant.toString(), "_csrf", csrf(page)));
        return this;
    }

    /** The page at this address; anything but 200 is a fault. */
    String get(String path) {
        return sent(HttpRequest.newBuilder(URI.create(origin + path)).GET(), 200)
                .body();
    }

    /** Sends a form; anything but a redirect is a fault. */
    void post(String path, Map<String, String> fields) {
        post(path, fields, 303);
    }

    /** Sends a form and gives the path it leads to; anything but a redirect is a fault. */
    String postForPath(String path, Map<String, String> fields) {
        HttpResponse<String> answer = sent(request(path, fields), 303);
        return answer.headers()
                .firstValue("Location")
                .map(place -> URI.create(place).getPath())
                .orElseThrow();
    }

    /** Sends a form that is answered by a page; anything but 200 is a fault. */
    String postForPage(String path, Map<String, String> fields) {
        return post(path, fields, 200);
    }

    private String post(String path, Map<String, String> fields, int expected) {
        return sent(request(path, fields), expected).body();
    }

    private HttpRequest.Builder request(String path, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return HttpRequest.newBuilder(URI.create(origin + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    static String formKey(String page) {
        return found(FORM_KEY, page);
    }

    static String csrf(String page) {
        return found(CSRF, page);
    }

    private static String found(Pattern pattern, String page) {
        Matcher matcher = pattern.matcher(page);
        if (!matcher.find()) {
            throw new IllegalStateException("the page has no form");
        }
        return matcher.group(1);
    }

    private HttpResponse<String> sent(HttpRequest.Builder request, int expected) {
        try {
            HttpResponse<String> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != expected) {
                throw new IllegalStateException(answer.uri() + " answered " + answer.statusCode());
            }
            return answer;
        } catch (IOException problem) {
            throw new IllegalStateException(problem);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
