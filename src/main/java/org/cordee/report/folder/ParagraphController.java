package org.cordee.report.folder;

import java.util.Map;
import org.cordee.platform.NotFound;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.platform.i18n.Messages;
import org.cordee.platform.web.Allowed;
import org.cordee.platform.web.Reply;
import org.cordee.reference.ReferencePack;
import org.cordee.reference.ReferencePacks;
import org.cordee.report.Paper;
import org.cordee.report.PaperWriter;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Ready paragraphs: on a screen, and as files for the structure's own documents. */
@Controller
@Allowed(Role.DIRECTOR)
class ParagraphController {

    private static final String HOME = "/reports/paragraphs";

    private final KnownFacts facts;
    private final Messages messages;
    private final ReferencePack pack;
    private final ParagraphContent content;

    ParagraphController(KnownFacts facts, Messages messages, ReferencePacks packs) {
        this.facts = facts;
        this.messages = messages;
        this.pack = packs.latest("ready-paragraphs");
        this.content = pack.as(ParagraphContent.class);
    }

    @GetMapping(HOME)
    Reply list(Actor.Person actor) {
        Map<String, String> known = facts.of(actor);
        return Reply.page(new ParagraphPage(
                content.documents().stream()
                        .map(text -> new ParagraphPage.Ready(text.code(), text.title(), paper(text, known)))
                        .toList(),
                pack.source()));
    }

    @GetMapping(HOME + "/{document}.odt")
    Reply odt(Actor.Person actor, @PathVariable String document) {
        ParagraphContent.Text text = content.documents().stream()
                .filter(one -> one.code().equals(document))
                .findFirst()
                .orElseThrow(() -> new NotFound("paragraphs " + document));
        return Reply.file(paper(text, facts.of(actor)).odt("paragraphes"));
    }

    private Paper paper(ParagraphContent.Text text, Map<String, String> known) {
        var lines = new PaperWriter(messages);
        text.paragraphs().forEach(paragraph -> {
            lines.heading(paragraph.heading());
            lines.words(paragraph.filled(known));
        });
        return lines.paper(text.title().fr());
    }
}
