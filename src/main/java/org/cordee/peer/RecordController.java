package org.cordee.peer;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.UUID;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.platform.files.Download;
import org.cordee.platform.i18n.Messages;
import org.cordee.platform.web.Allowed;
import org.cordee.platform.web.ReaderLanguage;
import org.cordee.platform.web.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A peer's own data: who opened them, a copy, erasure. */
@Controller
@Allowed(Role.PEER)
class RecordController {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final OwnQueries own;
    private final OwnCopies copies;
    private final SheetViews sheets;
    private final EraseMe erase;
    private final Messages messages;

    RecordController(OwnQueries own, OwnCopies copies, SheetViews sheets, EraseMe erase, Messages messages) {
        this.own = own;
        this.copies = copies;
        this.sheets = sheets;
        this.erase = erase;
        this.messages = messages;
    }

    @GetMapping("/me/record")
    Reply show() {
        return Reply.page(new RecordPage());
    }

    @GetMapping("/me/record/copy")
    Reply copy(Actor.Person person, HttpServletRequest request) {
        UUID me = person.scopeOrStop();
        return Reply.page(new OwnCopyPage(
                copies.of(person, ReaderLanguage.of(request)), sheets.own(own.peer(me), own.training(me))));
    }

    @GetMapping("/me/record/copy.json")
    Reply json(Actor.Person person, HttpServletRequest request) {
        OwnCopy copy = copies.of(person, ReaderLanguage.of(request));
        String name = messages.text(ReaderLanguage.of(request), "peer.copy.file") + ".json";
        Download download = new Download(name, "application/json", out -> out.write(JSON.writeValueAsBytes(copy)));
        return Reply.file(download, Set.of());
    }

    @PostMapping("/me/record/erase")
    Reply erase(Actor.Person person) {
        erase.handle(person);
        return Reply.to("/").saying("flash.peer.erased");
    }
}
