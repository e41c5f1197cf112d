package org.cordee.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.cordee.placement.PlacementWorld;
import org.cordee.testkit.HtmlClient;
import org.jsoup.nodes.Element;

/** Leads a volunteer agreement to its signatures, as the référent of a placement does. */
final class SigningSteps {

    private final PlacementWorld world;
    private final UUID placement;
    private final HtmlClient referent;

    SigningSteps(PlacementWorld world, UUID placement) {
        this.world = world;
        this.placement = placement;
        this.referent = world.as(world.referent);
        world.app.database().seed("""
                update placement.placement set papers_version = 2 where id = '%1$s';
                delete from placement.paper where placement_id = '%1$s' and kind = 'volunteer_agreement'""".formatted(placement));
    }

    String sent(String way) {
        String blank = "/agreements/new?placement=" + placement + "&template=volunteer";
        String path =
                referent.submit(referent.get(blank), "/agreements", Map.of()).path();
        fill(path);
        ready(path);
        ask(path, way);
        return path;
    }

    void ask(String path, String way) {
        HtmlClient.Answer asked = referent.submit(
                referent.get(path + "/signing"),
                path + "/signing",
                Map.of(
                        "who_peer_0",
                        way,
                        "name_peer_0",
                        PlacementWorld.NAME,
                        "who_structure_0",
                        world.director.account().toString()));
        assertThat(asked.words()).contains("en cours de signature");
    }

    void fill(String path) {
        HtmlClient.Answer form = referent.get(path + "/fill");
        Map<String, String> values = new HashMap<>();
        for (Element input : form.page().select("form[action$=/fill] input[id]")) {
            if (input.val().isEmpty()) {
                values.put(
                        input.attr("name"),
                        input.attr("type").equals("date")
                                ? "2026-12-01"
                                : input.attr("inputmode").isEmpty() ? "canari" : "35");
            }
        }
        referent.submit(form, path + "/fill", values);
    }

    String link(String path) {
        String address = referent.get(path).page().select("input[id^=link-]").val();
        return address.substring(address.indexOf("/sign/"));
    }

    void ready(String path) {
        referent.submit(referent.get(path), path + "/ready", Map.of());
    }

    String id(String path) {
        return path.substring("/agreements/".length());
    }
}
