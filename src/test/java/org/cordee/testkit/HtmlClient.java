package org.cordee.testkit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A browser without a screen and without JavaScript: cookies kept, redirects followed, forms filled and sent. */
public final class HtmlClient {

    private final String origin;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient http;

    HtmlClient(String origin) {
        this.origin = origin;
        this.http = HttpClient.newBuilder()
                .cookieHandler(cookies)
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
    }

    /** What came back; no-break spaces read as spaces, as a person does. */
    public record Answer(int status, String path, String body, HttpResponse<byte[]> response) {

        /** The page, parsed. */
        public Document page() {
            return Jsoup.parse(body);
        }

        /** The words of the page's main part. */
        public String words() {
            Element main = page().selectFirst("main");
            return main == null ? page().text() : main.text();
        }
    }

    /** Follows a link. */
    public Answer get(String path) {
        return send(HttpRequest.newBuilder(URI.create(origin + path)).GET());
    }

    /** Sends these fields, with the security fields of the page given. */
    public Answer post(String path, Answer from, Map<String, String> fields) {
        Map<String, String> all = new LinkedHashMap<>();
        from.page().select("form input[type=hidden]").forEach(hidden -> {
            if (hidden.attr("name").startsWith("_")) {
                all.putIfAbsent(hidden.attr("name"), hidden.attr("value"));
            }
        });
        all.putAll(fields);
        return post(path, all);
    }

    /** Sends exactly these fields. */
    public Answer post(String path, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(URI.create(origin + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** Fills the form whose action is this path as a person would: hidden and present values kept, then these. */
    public Answer submit(Answer from, String action, Map<String, String> fields) {
        Element form = from.page().select("form[method=post]").stream()
                .filter(one -> one.attr("action").equals(action))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no form to " + action + " on " + from.path()));
        Map<String, String> all = new LinkedHashMap<>();
        form.select("input, textarea, select").forEach(input -> fill(all, input));
        all.putAll(fields);
        return post(action, all);
    }

    /** Sends a file, with the security fields of the page given, as a browser does. */
    public Answer upload(String path, Answer from, String field, String fileName, byte[] content) {
        return upload(path, from, Map.of(), field, fileName, content);
    }

    /** Sends a file and these fields, with the security fields of the page given, as a browser does. */
    public Answer upload(
            String path, Answer from, Map<String, String> fields, String field, String fileName, byte[] content) {
        Map<String, String> all = new LinkedHashMap<>();
        from.page()
                .select("form[enctype] input[type=hidden]")
                .forEach(hidden -> all.put(hidden.attr("name"), hidden.attr("value")));
        all.putAll(fields);
        String border = "----cordee-border";
        StringBuilder head = new StringBuilder();
        all.forEach((name, value) -> head.append("--")
                .append(border)
                .append("\r\nContent-Disposition: form-data; name=\"")
                .append(name)
                .append("\"\r\n\r\n")
                .append(value)
                .append("\r\n"));
        head.append("--").append(border).append("\r\nContent-Disposition: form-data; name=\"");
        head.append(field).append("\"; filename=\"").append(fileName);
        head.append("\"\r\nContent-Type: application/octet-stream\r\n\r\n");
        var body = new ByteArrayOutputStream();
        body.writeBytes(head.toString().getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes(("\r\n--" + border + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return send(HttpRequest.newBuilder(URI.create(origin + path))
                .header("Content-Type", "multipart/form-data; boundary=" + border)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
    }

    /** Adds a cookie, as a browser would have kept it. */
    public void cookie(String name, String value) {
        HttpCookie cookie = new HttpCookie(name, value);
        cookie.setPath("/");
        cookie.setVersion(0);
        cookies.getCookieStore().add(URI.create(origin), cookie);
    }

    /** The value of a cookie it keeps. */
    public String cookieValue(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no cookie " + name))
                .getValue();
    }

    /** Forgets a cookie. */
    public void forget(String name) {
        cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .toList()
                .forEach(cookie -> cookies.getCookieStore().remove(URI.create(origin), cookie));
    }

    private static void fill(Map<String, String> all, Element input) {
        String name = input.attr("name");
        boolean choice =
                (input.attr("type").equals("radio") || input.attr("type").equals("checkbox"));
        if (name.isEmpty() || (choice && !input.hasAttr("checked"))) {
            return;
        }
        if (input.tagName().equals("select")) {
            Element chosen = input.selectFirst("option[selected]");
            all.put(name, chosen == null ? "" : chosen.attr("value"));
        } else {
            all.put(name, input.tagName().equals("textarea") ? input.text() : input.attr("value"));
        }
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<byte[]> response =
                    http.send(request.header("Accept-Language", "fr").build(), HttpResponse.BodyHandlers.ofByteArray());
            return new Answer(
                    response.statusCode(),
                    response.uri().getPath(),
                    new String(response.body(), StandardCharsets.UTF_8).replace('\u00a0', ' '),
                    response);
        } catch (IOException problem) {
            throw new IllegalStateException(problem);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
