package org.cordee.report.folder;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.platform.time.Today;
import org.cordee.platform.web.Allowed;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.FormReader;
import org.cordee.platform.web.MenuEntry;
import org.cordee.platform.web.MenuGroup;
import org.cordee.platform.web.OneTimeForms;
import org.cordee.platform.web.Reply;
import org.cordee.report.PaperPage;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** The director's evidence folder: screen, PDF, ODT, and the numbers of the criteria. */
@Controller
@Allowed(Role.DIRECTOR)
class FolderController {

    private static final String HOME = "/reports/folder";
    private static final String FILE = "dossier-de-preuves";

    private final FolderDesk desk;
    private final FolderText text;
    private final NumberCriteria number;
    private final OneTimeForms forms;
    private final Today today;

    FolderController(FolderDesk desk, FolderText text, NumberCriteria number, OneTimeForms forms, Today today) {
        this.desk = desk;
        this.text = text;
        this.number = number;
        this.forms = forms;
        this.today = today;
    }

    @Bean
    static MenuEntry folderMenu() {
        return new MenuEntry(76, HOME, "folder.menu", "clipboard-check", Set.of(Role.DIRECTOR)).in(MenuGroup.OUTSIDE);
    }

    @GetMapping(HOME)
    Reply show(Actor.Person actor) {
        return Reply.page(filled(actor));
    }

    @GetMapping(HOME + ".pdf")
    Reply pdf(Actor.Person actor) {
        return Reply.pdf(FILE, new PaperPage(text.of(filled(actor)), today.date()));
    }

    @GetMapping(HOME + ".odt")
    Reply odt(Actor.Person actor) {
        return Reply.file(text.of(filled(actor)).odt(FILE));
    }

    @PostMapping(HOME + "/numbers")
    Reply number(Actor.Person actor, FormReader form) {
        Map<String, String> numbers = new HashMap<>();
        desk.codes().forEach(code -> numbers.put(code, form.text(Folder.FIELD + code, NumberCriteria.LONGEST)));
        if (!form.problems().isEmpty()) {
            return Reply.refused(page(desk.of(actor), form.form()));
        }
        return forms.once(
                actor,
                form,
                () -> number.handle(actor, numbers)
                        .fold(
                                done -> Reply.to(HOME).saying("flash.folder.numbers"),
                                refused -> Reply.refused(
                                        page(desk.of(actor), form.form().refused(refused)))));
    }

    private FolderPage filled(Actor.Person actor) {
        Folder folder = desk.of(actor);
        Form numbers = Form.empty();
        for (Folder.Part part : folder.parts()) {
            for (Folder.Item item : part.items()) {
                numbers = numbers.with(item.field(), item.number());
            }
        }
        return page(folder, numbers);
    }

    private FolderPage page(Folder folder, Form numbers) {
        return new FolderPage(folder, desk.source(), desk.version(), numbers);
    }
}
