package org.cordee.report.leaflet;

import jakarta.servlet.http.HttpServletRequest;
import org.cordee.platform.web.Links;
import org.cordee.platform.web.Open;
import org.cordee.platform.web.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The region's leaflet, for anybody: to read on a screen, to print. */
@Controller
class LeafletController {

    private static final String HOME = "/leaflet";
    private static final String ONE = HOME + "/{audience}";

    private final LeafletDesk desk;
    private final Links links;

    LeafletController(LeafletDesk desk, Links links) {
        this.desk = desk;
        this.links = links;
    }

    @GetMapping(HOME)
    @Open
    Reply list() {
        return Reply.page(new LeafletListPage(desk.text()));
    }

    @GetMapping(ONE)
    @Open
    Reply read(@PathVariable String audience, HttpServletRequest request) {
        return Reply.page(new LeafletPage(leaflet(audience, request), HOME));
    }

    @GetMapping(ONE + ".pdf")
    @Open
    Reply print(@PathVariable String audience, HttpServletRequest request) {
        return Reply.pdf(PrintedLeafletPage.FILE, new PrintedLeafletPage(leaflet(audience, request)));
    }

    private Leaflet leaflet(String audience, HttpServletRequest request) {
        LeafletDesk.Chosen nothing = LeafletDesk.Chosen.nothing(LeafletAudience.of(audience));
        return desk.leaflet(nothing, desk.region(), path -> links.absolute(path, request));
    }
}
