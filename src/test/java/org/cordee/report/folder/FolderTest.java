package org.cordee.report.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Actors;
import org.cordee.platform.actor.Role;
import org.cordee.platform.web.Form;
import org.cordee.reference.ReferencePacks;
import org.cordee.statistics.Figure;
import org.cordee.statistics.Period;
import org.cordee.testkit.FundedStructure;
import org.cordee.testkit.HtmlClient;
import org.cordee.testkit.TestApplication;
import org.junit.jupiter.api.Test;

class FolderTest {

    private static final Period YEAR = Period.year(2026);

    private final TestApplication application = TestApplication.real();
    private final FundedStructure place = FundedStructure.in(application.database());

    @Test
    void whatWouldTellHowManyPeersThereAreIsMaskedUnderEleven() {
        assertThat(line(ProofKind.MISSIONS, 1).figure()).isInstanceOf(Figure.Masked.class);
        assertThat(line(ProofKind.AGREEMENT, 10).figure()).isInstanceOf(Figure.Masked.class);
        assertThat(line(ProofKind.MISSIONS, 11).figure()).isInstanceOf(Figure.Persons.class);
        assertThat(line(ProofKind.SESSION, 1).figure()).isInstanceOf(Figure.Work.class);
    }

    @Test
    void everyCriterionHasAChapterAndProofsThatAreKnown() {
        FolderContent content =
                application.bean(ReferencePacks.class).latest("evidence-folder").as(FolderContent.class);
        List<String> chapters =
                content.chapters().stream().map(FolderContent.Chapter::code).toList();

        assertThat(content.criteria()).allSatisfy(criterion -> {
            assertThat(chapters).contains(criterion.chapter());
            assertThat(criterion.proofs()).isNotEmpty().allSatisfy(ProofKind::of);
        });
        assertThat(content.criteria().stream().flatMap(criterion -> criterion.proofs().stream()))
                .as("no kind is gathered for nothing")
                .contains(Arrays.stream(ProofKind.values()).map(ProofKind::code).toArray(String[]::new));
    }

    @Test
    void aPlaceWithNothingSeesWhatIsMissingAndTheActThatMakesIt() {
        HtmlClient browser = application.signedIn(Role.DIRECTOR, place.structure(), place.territory());
        HtmlClient.Answer folder = browser.get("/reports/folder");

        assertThat(folder.status()).isEqualTo(200);
        assertThat(folder.words()).contains("Manque", "En ouvrir un").doesNotContain("??", "Mésange", "Pinson");
        for (ProofKind kind : ProofKind.values()) {
            assertThat(browser.get(kind.act()).status()).as(kind.act()).isEqualTo(200);
        }
        assertThat(browser.get("/reports/folder.pdf").status()).isEqualTo(200);
        assertThat(browser.get("/reports/folder.odt").status()).isEqualTo(200);
    }

    @Test
    void theNumberOfACriterionIsWrittenByTheStructureForItself() {
        HtmlClient browser = application.signedIn(Role.DIRECTOR, place.structure(), place.territory());
        HtmlClient.Answer folder = browser.get("/reports/folder");
        String numbers = "/reports/folder/numbers";

        assertThat(browser.submit(folder, numbers, Map.of("number_ethics", "1.1.1"))
                        .words())
                .contains("1.1.1");
        HtmlClient.Answer refused =
                browser.submit(browser.get("/reports/folder"), numbers, Map.of("number_ethics", "06 12 34 56 78"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(rows(person(Role.DIRECTOR, place.structure()))).containsExactly("1.1.1");
        assertThat(rows(person(Role.DIRECTOR, UUID.randomUUID()))).isEmpty();
        assertThat(rows(person(Role.PROFESSIONAL, place.structure()))).isEmpty();
        assertThat(rows(person(Role.FUNDER, place.funder()))).isEmpty();
        assertThat(browser.submit(browser.get("/reports/folder"), numbers, Map.of("number_ethics", ""))
                        .words())
                .doesNotContain("1.1.1");
    }

    @Test
    void nobodyElseOpensIt() {
        for (var role : List.of(Role.PROFESSIONAL, Role.PEER, Role.FUNDER, Role.COORDINATOR)) {
            assertThat(application
                            .signedIn(role, place.structure(), place.territory())
                            .get("/reports/folder")
                            .status())
                    .isEqualTo(403);
        }
    }

    /** The demonstration's region, whose first host has something of nearly every kind. */
    @Test
    void everyProofOpensAndNobodyIsNamed() {
        TestApplication region = TestApplication.region();
        UUID structure = UUID.fromString(region.database()
                .asSuperuser("select structure_id::text as name from pathway.preparation s join pathway.path p"
                        + " on p.id = s.path_id order by s.held_on limit 1")
                .get(0));
        UUID territory = UUID.fromString(region.database()
                .asSuperuser("select id::text as name from structure.territory order by id limit 1")
                .get(0));
        Actor.Person director = region.account(Role.DIRECTOR, structure, territory);
        HtmlClient browser = region.signedIn(director);
        HtmlClient.Answer folder = browser.get("/reports/folder");

        List<String> links = folder.page().select("section li a").eachAttr("href");
        assertThat(links).isNotEmpty();
        links.stream()
                .distinct()
                .limit(20)
                .forEach(link -> assertThat(browser.get(link).status()).as(link).isEqualTo(200));
        FolderDesk desk = region.bean(FolderDesk.class);
        Folder made = Actors.as(director, () -> desk.of(director));
        var page = new FolderPage(made, desk.source(), desk.version(), Form.empty());
        String paper = region.bean(FolderText.class).of(page).blocks().toString();
        List<String> names = region.database()
                .asSuperuser("select working_name as name from peer.peer where length(working_name) > 3");
        assertThat(names).isNotEmpty().noneMatch(paper::contains);
        assertThat(names)
                .noneMatch(name -> folder.page().select("section").text().contains(name));
    }

    private static FolderLine line(ProofKind kind, int count) {
        return FolderDesk.line(kind, Collections.nCopies(count, Proof.of(kind, LocalDate.of(2026, 2, 1), "/")), YEAR);
    }

    private List<String> rows(Actor.Person actor) {
        return application
                .database()
                .as(
                        actor,
                        sql -> sql.of("select number from report.criterion_number")
                                .list(row -> row.text("number")));
    }

    private Actor.Person person(Role role, UUID scope) {
        return new Actor.Person(UUID.randomUUID(), role, scope, place.territory());
    }
}
