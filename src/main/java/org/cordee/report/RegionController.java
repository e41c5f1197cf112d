package org.cordee.report;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cordee.platform.NotFound;
import org.cordee.platform.actor.Role;
import org.cordee.platform.time.Today;
import org.cordee.platform.web.MenuEntry;
import org.cordee.platform.web.MenuGroup;
import org.cordee.platform.web.Open;
import org.cordee.platform.web.ReaderLanguage;
import org.cordee.platform.web.Reply;
import org.cordee.structure.Structures;
import org.cordee.structure.Territory;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The annual annex of the region, for anyone, as it was released: page, PDF, spreadsheet. */
@Controller
class RegionController {

    static final String FOLDER = "/reports/region/";
    private static final String FILE = "report.file.region";

    private final ReleaseQueries releases;
    private final AnnexSheets sheets;
    private final Structures structures;
    private final Today today;

    RegionController(ReleaseQueries releases, AnnexSheets sheets, Structures structures, Today today) {
        this.releases = releases;
        this.sheets = sheets;
        this.structures = structures;
        this.today = today;
    }

    @Bean
    static MenuEntry regionMenu() {
        return new MenuEntry(
                        80, "/reports/region", "report.region.menu", "bar-chart", Set.of(Role.COORDINATOR, Role.FUNDER))
                .in(MenuGroup.FIGURES);
    }

    @Bean
    static MenuEntry visitorRegionMenu() {
        return MenuEntry.forVisitors(46, "/region", "report.region.see", "bar-chart");
    }

    @GetMapping("/region")
    @Open
    Reply region() {
        String name = territory().map(Territory::name).orElse("");
        List<Integer> years =
                territory().map(found -> releases.years(found.id())).orElse(List.of());
        int year = years.stream().findFirst().orElse(today.date().getYear() - 1);
        Annex annex =
                territory().flatMap(found -> releases.find(found.id(), year)).orElse(null);
        return Reply.page(new RegionPage(name, annex, year, years));
    }

    @GetMapping("/reports/region")
    @Open
    Reply last() {
        return Reply.to(FOLDER + (today.date().getYear() - 1));
    }

    @GetMapping(FOLDER + "{year:\\d{4}}")
    @Open
    Reply show(@PathVariable int year) {
        Optional<AnnexPage> page = page(year);
        return page.isPresent()
                ? Reply.page(page.get())
                : Reply.page(new NoAnnexPage(
                        territory().map(Territory::name).orElse(""),
                        year,
                        territory().map(found -> releases.years(found.id())).orElse(List.of()),
                        FOLDER));
    }

    @GetMapping(FOLDER + "{year:\\d{4}}.pdf")
    @Open
    Reply pdf(@PathVariable int year, HttpServletRequest request) {
        String name = sheets.fileName(FILE, year, ReaderLanguage.of(request));
        return Reply.pdf(name, existing(year).printed());
    }

    @GetMapping(FOLDER + "{year:\\d{4}}.ods")
    @Open
    Reply ods(@PathVariable int year, HttpServletRequest request) {
        return Reply.file(sheets.ods(FILE, existing(year), ReaderLanguage.of(request)));
    }

    private AnnexPage existing(int year) {
        return page(year).orElseThrow(() -> new NotFound("no annex of the region for " + year));
    }

    private Optional<AnnexPage> page(int year) {
        return territory()
                .flatMap(found -> releases.find(found.id(), year)
                        .map(annex -> new AnnexPage(
                                "report/annex",
                                found.name(),
                                year,
                                annex,
                                annex.period().to(),
                                FOLDER + year,
                                releases.years(found.id()))));
    }

    /** An installation serves one region: its first territory by name. */
    private Optional<Territory> territory() {
        return structures.served();
    }
}
