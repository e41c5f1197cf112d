package org.cordee.questionnaire.result;

import java.util.Set;
import org.cordee.platform.NotFound;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.platform.web.Allowed;
import org.cordee.platform.web.FormReader;
import org.cordee.platform.web.MenuEntry;
import org.cordee.platform.web.MenuGroup;
import org.cordee.platform.web.OneTimeForms;
import org.cordee.platform.web.Open;
import org.cordee.platform.web.Reply;
import org.cordee.structure.Structures;
import org.cordee.structure.Territory;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** What answers say: in one's own structure, and in the region for anybody; as pages and on paper. */
@Controller
class ResultController {

    static final String STRUCTURE = "/measures/results";
    static final String REGION = "/evidence/region";

    private final ResultScreens screens;
    private final DecideSharing sharing;
    private final Structures structures;
    private final OneTimeForms forms;

    ResultController(ResultScreens screens, DecideSharing sharing, Structures structures, OneTimeForms forms) {
        this.screens = screens;
        this.sharing = sharing;
        this.structures = structures;
        this.forms = forms;
    }

    @Bean
    static MenuEntry resultsMenu() {
        return new MenuEntry(65, STRUCTURE, "result.menu", "bar-chart", Set.of(Role.DIRECTOR, Role.PROFESSIONAL))
                .in(MenuGroup.FIGURES);
    }

    @Bean
    static MenuEntry regionResultsMenu() {
        return new MenuEntry(82, REGION, "result.region.menu", "bar-chart", Set.of(Role.COORDINATOR, Role.FUNDER))
                .in(MenuGroup.FIGURES);
    }

    @GetMapping(STRUCTURE)
    @Allowed({Role.DIRECTOR, Role.PROFESSIONAL})
    Reply structure(Actor.Person reader) {
        return Reply.page(screens.structure(reader, false));
    }

    @GetMapping(STRUCTURE + ".pdf")
    @Allowed({Role.DIRECTOR, Role.PROFESSIONAL})
    Reply printed(Actor.Person reader) {
        return Reply.pdf("reponses", screens.structure(reader, true));
    }

    /** The director lets the structure stand among the others, or takes this back. */
    @PostMapping(STRUCTURE + "/sharing")
    @Allowed(Role.DIRECTOR)
    Reply share(Actor.Person director, FormReader form) {
        boolean agreed = form.form().value("agreed").equals("yes");
        return forms.once(
                director,
                form,
                () -> sharing.handle(director, agreed)
                        .fold(
                                done -> Reply.to(STRUCTURE)
                                        .saying(agreed ? "flash.result.shared" : "flash.result.kept"),
                                refused -> Reply.refused(screens.structure(director, false))));
    }

    @GetMapping(REGION)
    @Open
    Reply region() {
        return Reply.page(screens.region(territory(), false));
    }

    @GetMapping(REGION + ".pdf")
    @Open
    Reply regionPrinted() {
        return Reply.pdf("region", screens.region(territory(), true));
    }

    private Territory territory() {
        return structures.served().orElseThrow(() -> new NotFound("no territory yet"));
    }
}
