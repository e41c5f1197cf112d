package org.cordee.evidence.capitalisation;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.cordee.platform.NotFound;
import org.cordee.platform.web.FormReader;
import org.cordee.platform.web.Open;
import org.cordee.platform.web.ReaderLanguage;
import org.cordee.platform.web.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The sheets that appear: listed, searched, read and printed by whoever may read them. */
@Controller
class ReadSheetController {

    private final EditionQueries editions;
    private final SheetScreen screen;
    private final CapsContent content;

    ReadSheetController(EditionQueries editions, SheetScreen screen, CapsContent content) {
        this.editions = editions;
        this.screen = screen;
        this.content = content;
    }

    @GetMapping("/evidence/sheets")
    @Open
    Reply all(FormReader form, HttpServletRequest request) {
        return Reply.page(new ShownSheetsPage(
                form.form(),
                editions.shown(form.text("words", 100), form.text("subject", 40)),
                content.topicOptions(ReaderLanguage.of(request))));
    }

    @GetMapping("/evidence/sheets/{id}")
    @Open
    Reply one(@PathVariable UUID id) {
        return Reply.page(screen.shown(id));
    }

    @GetMapping("/evidence/sheets/{id}/document")
    @Open
    Reply document(@PathVariable UUID id) {
        SheetPage sheet = screen.shown(id);
        if (!sheet.hasPrint()) {
            throw new NotFound("nothing of this sheet is printed");
        }
        return Reply.pdf("fiche", new SheetDocumentPage(sheet));
    }
}
