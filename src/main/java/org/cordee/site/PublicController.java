package org.cordee.site;

import org.cordee.platform.Installations;
import org.cordee.platform.web.Open;
import org.cordee.platform.web.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The public pages that ask for nothing. */
@Controller
class PublicController {

    private final Installations installations;

    PublicController(Installations installations) {
        this.installations = installations;
    }

    @GetMapping("/")
    @Open
    Reply home() {
        return Reply.page(new PublicPage("home"));
    }

    @GetMapping("/legal")
    @Open
    Reply legal() {
        return Reply.page(new LegalPage(installations.current().legalNotice()));
    }

    @GetMapping("/privacy")
    @Open
    Reply privacy() {
        return Reply.page(new PublicPage("privacy"));
    }

    @GetMapping("/accessibility")
    @Open
    Reply accessibility() {
        return Reply.page(new PublicPage("accessibility"));
    }
}
