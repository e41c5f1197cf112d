package org.cordee.site;

import java.util.List;
import java.util.stream.IntStream;
import org.cordee.platform.NotFound;
import org.cordee.platform.web.Open;
import org.cordee.platform.web.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What is good to know before engaging oneself as a peer: read without account, and nothing kept of the reading. */
@Controller
class BeforeController {

    private static final String HOME = "/before";

    private final PublicContent content;

    BeforeController(PublicContent content) {
        this.content = content;
    }

    @GetMapping(HOME)
    @Open
    Reply begin() {
        return Reply.page(new BeforePage(content.beforeEngaging(), false));
    }

    @GetMapping(HOME + "/whole")
    @Open
    Reply whole() {
        return Reply.page(new BeforePage(content.beforeEngaging(), true));
    }

    @GetMapping(HOME + "/{step}")
    @Open
    Reply step(@PathVariable String step) {
        List<BeforeStep> steps = content.beforeEngaging();
        return IntStream.range(0, steps.size())
                .filter(at -> steps.get(at).code().equals(step))
                .mapToObj(at -> Reply.page(new BeforeStepPage(steps, at)))
                .findFirst()
                .orElseThrow(() -> new NotFound("step before engaging"));
    }
}
