package org.cordee.platform.web;

import java.util.List;
import java.util.Map;
import org.cordee.platform.Installation;
import org.cordee.platform.Installations;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * What makes the application installable on a phone (W3C Web Application Manifest) and what it shows there without the
 * network. The name and the icon on the phone's screen are the installation's and say nothing else.
 */
@Controller
class InstallableController {

    private static final int SHORT_NAME = 12;

    private final Installations installations;

    InstallableController(Installations installations) {
        this.installations = installations;
    }

    @Open
    @GetMapping("/manifest.webmanifest")
    Reply manifest() {
        Installation installation = installations.current();
        String name = installation.productName();
        return Reply.values(Map.of(
                "id", "/",
                "name", name,
                "short_name", name.length() > SHORT_NAME ? name.substring(0, SHORT_NAME) : name,
                "start_url", "/my-week",
                "scope", "/",
                "display", "standalone",
                "background_color", "#ffffff",
                "theme_color", "#1d4d49",
                "icons", List.of(icon(192, "any"), icon(512, "any"), icon(512, "maskable"))));
    }

    /** The page of this application a device shows in place of those that need the network; of nobody in particular. */
    @Open
    @GetMapping("/offline")
    Reply offline(FormReader form) {
        return Reply.page(new OfflinePage(form.ticked("left")));
    }

    private static Map<String, String> icon(int side, String purpose) {
        String file = "/img/app-" + (purpose.equals("any") ? "" : purpose + "-") + side + ".png";
        return Map.of(
                "src", StaticFiles.named(file), "sizes", side + "x" + side, "type", "image/png", "purpose", purpose);
    }
}
