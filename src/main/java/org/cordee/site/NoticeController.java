package org.cordee.site;

import org.cordee.platform.NotFound;
import org.cordee.platform.web.Open;
import org.cordee.platform.web.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Shows each audience what is kept about them, who reads it, for how long, and what they can do. */
@Controller
class NoticeController {

    @GetMapping("/privacy/{audience}")
    @Open
    Reply notice(@PathVariable("audience") String audience) {
        return Reply.page(new NoticePage(Notice.of(audience).orElseThrow(() -> new NotFound("a notice"))));
    }
}
