package org.cordee.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;

/** The cast and the places of the demonstration, as written in {@code content/demo/region.json}. */
record DemoScript(
        String note,
        String territory,
        List<String> departments,
        List<Place> structures,
        List<Body> organisations,
        List<Somebody> peers,
        List<String> team) {

    /** An establishment; {@code host} says how far it is with peers, null when it has not begun. */
    record Place(
            String kind,
            String category,
            String name,
            String postcode,
            String town,
            @Nullable String host) {}

    /** An organisation without a register number. */
    record Body(String kind, String name, String postcode, String town) {}

    /** A peer. */
    record Somebody(
            String name,
            List<String> statuses,
            String title,
            String department,
            String preset,
            String life,
            String care,
            String recovery) {}

    static DemoScript read() {
        try (InputStream content = new ClassPathResource("content/demo/region.json").getInputStream()) {
            return JsonMapper.shared().readValue(content, DemoScript.class);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
