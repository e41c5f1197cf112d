package org.cordee.agreement.seal;

import org.cordee.platform.web.Open;
import org.cordee.platform.web.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows anybody the certificates of this installation, to compare a sealed file with. */
@Controller
class SealController {

    private final Seals seals;

    SealController(Seals seals) {
        this.seals = seals;
    }

    @GetMapping("/seal")
    @Open
    Reply certificates() {
        return Reply.page(new SealPage(seals.known()));
    }
}
