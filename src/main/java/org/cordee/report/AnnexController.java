package org.cordee.report;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.cordee.platform.NotFound;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.NotAllowed;
import org.cordee.platform.actor.Role;
import org.cordee.platform.time.Today;
import org.cordee.platform.web.Allowed;
import org.cordee.platform.web.MenuEntry;
import org.cordee.platform.web.MenuGroup;
import org.cordee.platform.web.ReaderLanguage;
import org.cordee.platform.web.Reply;
import org.cordee.statistics.Period;
import org.cordee.structure.Structures;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The annual annex of a structure, for those who work in it: page, PDF, spreadsheet. */
@Controller
@Allowed({Role.DIRECTOR, Role.PROFESSIONAL})
class AnnexController {

    private static final String FILE = "report.file.annex";
    private static final int YEARS = 4;

    private final AnnexCounts counts;
    private final AnnexSheets sheets;
    private final Structures structures;
    private final Today today;

    AnnexController(AnnexCounts counts, AnnexSheets sheets, Structures structures, Today today) {
        this.counts = counts;
        this.sheets = sheets;
        this.structures = structures;
        this.today = today;
    }

    @Bean
    static MenuEntry annexMenu() {
        return new MenuEntry(60, "/reports", "report.menu", "clipboard-data", Set.of(Role.DIRECTOR, Role.PROFESSIONAL))
                .in(MenuGroup.FIGURES);
    }

    /** The last year of which something is over. */
    @GetMapping("/reports")
    Reply last(Actor.Person actor) {
        int year = today.date().getYear();
        int last = Period.closedQuartersOf(year, today.date()).isPresent() ? year : year - 1;
        return Reply.to("/reports/annex/" + actor.scopeOrStop() + "/" + last);
    }

    @GetMapping("/reports/annex/{structure}/{year:\\d{4}}")
    Reply show(Actor.Person actor, @PathVariable UUID structure, @PathVariable int year) {
        Optional<AnnexPage> page = page(actor, structure, year);
        return page.isPresent()
                ? Reply.page(page.get())
                : Reply.page(new NoAnnexPage(name(structure), year, years(), "/reports/annex/" + structure + "/"));
    }

    @GetMapping("/reports/annex/{structure}/{year:\\d{4}}.pdf")
    Reply pdf(Actor.Person actor, @PathVariable UUID structure, @PathVariable int year, HttpServletRequest request) {
        String name = sheets.fileName(FILE, year, ReaderLanguage.of(request));
        return Reply.pdf(name, existing(actor, structure, year).printed());
    }

    @GetMapping("/reports/annex/{structure}/{year:\\d{4}}.ods")
    Reply ods(Actor.Person actor, @PathVariable UUID structure, @PathVariable int year, HttpServletRequest request) {
        return Reply.file(sheets.ods(FILE, existing(actor, structure, year), ReaderLanguage.of(request)));
    }

    private AnnexPage existing(Actor.Person actor, UUID structure, int year) {
        return page(actor, structure, year).orElseThrow(() -> new NotFound("no closed quarter in " + year));
    }

    private Optional<AnnexPage> page(Actor.Person actor, UUID structure, int year) {
        if (!structure.equals(actor.scopeOrStop())) {
            throw new NotAllowed("the annex of another structure");
        }
        return Period.closedQuartersOf(year, today.date())
                .map(period -> new AnnexPage(
                        "report/annex",
                        name(structure),
                        year,
                        Annex.ofStructure(counts.ofStructure(structure, period), period),
                        today.date(),
                        "/reports/annex/" + structure + "/" + year,
                        years()));
    }

    private String name(UUID structure) {
        return structures.get(structure).name();
    }

    private List<Integer> years() {
        int now = today.date().getYear();
        return IntStream.range(0, YEARS).mapToObj(back -> now - back).toList();
    }
}
