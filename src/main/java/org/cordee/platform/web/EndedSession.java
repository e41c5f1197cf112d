package org.cordee.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cordee.platform.keys.InstallationKey;
import org.cordee.platform.keys.Sealed;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * What happens when a page is asked for, or a form sent, by somebody whose session has ended: sign in, then go on where
 * they were. A form's words travel sealed inside the sign-in page, for an hour, so nothing typed is lost and nothing
 * readable is kept on a shared machine.
 */
@Component
public class EndedSession {

    /** The field of the sign-in form that holds the sealed entry. */
    public static final String FIELD = "carried";

    private static final Duration KEPT = Duration.ofHours(1);
    private static final int LARGEST = 60_000;

    private final Sealed sealed;
    private final Clock clock;
    private final JsonMapper json = JsonMapper.shared();

    EndedSession(InstallationKey key, Clock clock) {
        this.sealed = new Sealed(key, "carried");
        this.clock = clock;
    }

    /** A form that waits for its sender to sign in again. */
    public record Carried(String path, Map<String, List<String>> fields) {}

    void askToSignIn(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getRequestURI();
        if (!request.getMethod().equals("POST")) {
            String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
            response.sendRedirect("/sign-in?to=" + URLEncoder.encode(path + query, StandardCharsets.UTF_8));
            return;
        }
        request.setAttribute(FIELD, carry(path, request.getParameterMap()));
        try {
            request.getRequestDispatcher("/sign-in/again").forward(request, response);
        } catch (jakarta.servlet.ServletException problem) {
            throw new IOException(problem);
        }
    }

    /** The sealed entry of this request, or empty. */
    public String of(HttpServletRequest request) {
        Object kept = request.getAttribute(FIELD);
        return kept == null ? "" : kept.toString();
    }

    /** Opens a sealed entry; empty when it is older than an hour, altered, or none. */
    public Optional<Carried> open(String entry) {
        if (entry.isEmpty() || entry.length() > 2 * LARGEST) {
            return Optional.empty();
        }
        try {
            return sealed.open(Base64.getUrlDecoder().decode(entry)).flatMap(this::read);
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    private String carry(String path, Map<String, String[]> parameters) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        parameters.forEach((name, values) -> fields.put(name, new ArrayList<>(Arrays.asList(values))));
        fields.remove("_csrf");
        byte[] content = json.writeValueAsBytes(new Carried(path, fields));
        if (content.length > LARGEST) {
            return "";
        }
        byte[] dated = ByteBuffer.allocate(Long.BYTES + content.length)
                .putLong(clock.millis())
                .put(content)
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed.seal(dated));
    }

    private Optional<Carried> read(byte[] dated) {
        ByteBuffer buffer = ByteBuffer.wrap(dated);
        if (clock.millis() - buffer.getLong() > KEPT.toMillis()) {
            return Optional.empty();
        }
        byte[] content = new byte[buffer.remaining()];
        buffer.get(content);
        return Optional.of(json.readValue(content, Carried.class));
    }
}
