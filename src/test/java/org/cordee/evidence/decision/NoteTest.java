package org.cordee.evidence.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cordee.testkit.Outcomes.done;
import static org.cordee.testkit.Outcomes.keys;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.cordee.evidence.StatementKind;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Actors;
import org.cordee.platform.actor.NotAllowed;
import org.cordee.platform.actor.Role;
import org.cordee.platform.time.Today;
import org.cordee.testkit.FundedStructure;
import org.cordee.testkit.HtmlClient;
import org.cordee.testkit.LetOut;
import org.cordee.testkit.PdfJudge;
import org.cordee.testkit.TestApplication;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class NoteTest {

    private static final List<String> SIX = List.of("alliance", "stigma", "hope", "team", "recovery", "efficiency");
    private static final String TALK =
            "Nous avons observé pendant six mois que les rendez-vous tenus à deux voix, avec "
                    + "l’infirmière coordinatrice et la paire aidante, étaient suivis de moins d’absences ; ";

    private final TestApplication application = TestApplication.real();
    private final FundedStructure place = FundedStructure.in(application.database());
    private final Actor.Person director = application.account(Role.DIRECTOR, place.structure(), place.territory());
    private final Actor.Person coordinator =
            application.account(Role.COORDINATOR, place.territory(), place.territory());
    private final LocalDate day = application.bean(Today.class).date();

    @Test
    void anEmptyCornerAsksWhyOneDecidesAllTheSame() {
        NoteDraft unfounded = draft("", "On continue.", List.of("hope"));
        UUID id = done(Actors.as(director, () -> write().add(director, unfounded)));
        assertThat(keys(Actors.as(director, () -> decide().decide(director, id))))
                .containsExactly("error.decision.in_spite");
        Actors.as(
                director,
                () -> write().change(director, id, draft("On essaie petit.", "On continue.", List.of("hope")), 1));
        done(Actors.as(director, () -> decide().decide(director, id)));
        Note note = Actors.as(director, () -> queries().one(id));
        assertThat(note.status()).isEqualTo(NoteStatus.DECIDED);
        assertThat(note.versions()).hasSize(2);
        assertThat(Actors.as(director, () -> queries().grounds(id))).hasSize(1);
        assertThat(keys(Actors.as(director, () -> write().change(director, id, unfounded, 2))))
                .containsExactly("error.decision.decided");
    }

    @Test
    void whatIsMissingIsSaidAltogether() {
        NoteDraft bare = new NoteDraft(
                StatementKind.PROBLEM, "Titre", "Que faire ?", "Essayer.", "", null, "", "", List.of("hope"));
        UUID id = done(Actors.as(director, () -> write().add(director, bare)));
        assertThat(keys(Actors.as(director, () -> decide().decide(director, id))))
                .containsExactly("error.decision.decision", "error.decision.by", "error.decision.in_spite");
    }

    @Test
    void theGuardReadsWhatIsProposedAndStatementsMustBeReadable() {
        NoteDraft causal = new NoteDraft(
                StatementKind.SOLUTION,
                "Titre",
                "Que faire ?",
                "Continuer, puisque cela prouve tout.",
                "",
                day.plusDays(1),
                "",
                "",
                List.of(UUID.randomUUID().toString()));
        assertThat(keys(Actors.as(director, () -> write().add(director, causal))))
                .containsExactly("error.evidence.claim", "error.decision.future", "error.decision.gone");
        Actor.Person peer = application.account(Role.PEER, UUID.randomUUID(), place.territory());
        assertThatThrownBy(() -> Actors.as(peer, () -> write().add(peer, draft("", "", List.of("hope")))))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void theTeamReadsItThenTheRegionWhenSharedAndNobodyRewritesIt() {
        UUID id = decided();
        Actor.Person team = application.account(Role.PROFESSIONAL, place.structure(), place.territory());
        Actor.Person elsewhere = application.account(Role.PROFESSIONAL, UUID.randomUUID(), place.territory());
        Actor.Person far = application.account(Role.DIRECTOR, UUID.randomUUID(), UUID.randomUUID());
        assertThat(seen(team)).contains(id);
        for (Actor other : List.of(elsewhere, coordinator, far, new Actor.Visitor())) {
            assertThat(seen(other)).as(other.toString()).doesNotContain(id);
        }
        done(Actors.as(director, () -> decide().share(director, id, true)));
        assertThat(seen(elsewhere)).contains(id);
        assertThat(seen(coordinator)).contains(id);
        assertThat(seen(far)).doesNotContain(id);
        assertThat(seen(new Actor.Visitor())).doesNotContain(id);
        assertThatThrownBy(() -> Actors.as(coordinator, () -> decide().archive(coordinator, id)))
                .isInstanceOf(NotAllowed.class);
        for (String change : List.of(
                "update evidence.note_version set title = 'x' where note_id = :id",
                "delete from evidence.note_version where note_id = :id",
                "update evidence.note_ground set persons = 9 where note_id = :id",
                "delete from evidence.note_move where note_id = :id",
                "insert into evidence.note_ground select :id, 6, 'x', 'x', 1, 1, 1, 1, 1, 1, 1")) {
            assertThatThrownBy(() -> application
                            .database()
                            .run(director, sql -> sql.of(change).set("id", id).run()))
                    .as(change)
                    .isInstanceOf(RuntimeException.class);
        }
        done(Actors.as(director, () -> decide().archive(director, id)));
        assertThat(seen(elsewhere)).doesNotContain(id);
        done(Actors.as(director, () -> decide().restore(director, id)));
        assertThat(Actors.as(team, () -> queries().one(id)).status()).isEqualTo(NoteStatus.DECIDED);
    }

    @Test
    void aDecidedNoteKeepsTheFiguresItWasDecidedOnAndTellsASetback() {
        LetOut region =
                new LetOut(application.database(), place.territory(), null).persons("H", day.minusDays(200), 7.2);
        UUID id = decided("hope", "efficiency");
        HtmlClient browser = application.signedIn(director);
        String kept = "On observe +7,2 points sur 100 après 3 mois, d’après 64 cartes de personnes accompagnées";
        assertThat(browser.get(Note.path(id)).words())
                .contains(kept, "de +4,2 à +10,2", "Niveau 1 sur 5")
                .containsPattern("Certitude[\\s\u00a0]: faible")
                .contains("Aucun questionnaire n’en parle", "Rien ici ne dit que le changement vient des pairs");

        region.persons("H", day.minusDays(100), -9);

        assertThat(browser.get(Note.path(id)).words()).contains(kept).doesNotContain("recul");
        assertThat(browser.get(Note.path(id) + "/paper").words())
                .contains("+7,2 points sur 100 après 3 mois (95 % : +4,2 à +10,2)", "niveau 1 sur 5", "non validée");
        UUID next =
                done(Actors.as(director, () -> write().add(director, draft("Petit.", "On arrête.", List.of("hope")))));
        assertThat(browser.get(Note.path(next)).words()).contains("−9 points sur 100", "On observe un recul.");
        assertThat(browser.get(Note.path(next) + "/paper").words()).contains("Recul, niveau 1 sur 5");
    }

    @Test
    void nothingUnderTheThresholdStandsOnANote() {
        new LetOut(application.database(), place.territory(), null)
                .persons("A", day.minusDays(100), 7.7, 64, 60)
                .persons("S", day.minusDays(100), 6.6, 10, 4);
        new LetOut(application.database(), place.territory(), place.structure()).persons("H", day.minusDays(100), 5.5);
        UUID id = decided("alliance", "stigma", "hope");
        HtmlClient browser = application.signedIn(director);
        for (String page : List.of(Note.path(id), Note.path(id) + "/paper")) {
            assertThat(browser.get(page).words())
                    .contains("on affiché pour protéger les personnes", "Trop peu de structures mesurent")
                    .doesNotContain("7,7", "6,6", "5,5", "recul", "mélioration", "Rien ici ne dit");
        }
    }

    @Test
    void aNoteDecidedBeforeFiguresWereKeptSaysSo() {
        UUID id = decided("hope");
        application
                .database()
                .seed("set session_replication_role = replica; update evidence.note_ground set certainties = null,"
                        + " benefits = null, measured_through = null where note_id = '" + id + "'");
        new LetOut(application.database(), place.territory(), null).persons("H", day.minusDays(100), 7.2);
        assertThat(application.signedIn(director).get(Note.path(id)).words())
                .contains("n’ont pas été gardés")
                .doesNotContain("7,2");
    }

    @Test
    void theFullestNoteFitsOneAccessiblePageInBothLanguages() throws IOException {
        new LetOut(application.database(), place.territory(), null)
                .persons("A", day.minusDays(100), 11.1)
                .persons("S", day.minusDays(100), 22.2)
                .persons("H", day.minusDays(100), 0.1)
                .persons("R", day.minusDays(100), -13.3)
                .team(day.minusDays(100), 14.4);
        NoteDraft full = new NoteDraft(
                StatementKind.SOLUTION,
                filled(100),
                filled(200),
                filled(500),
                filled(400),
                day,
                filled(80),
                filled(240),
                SIX);
        UUID id = done(Actors.as(director, () -> write().add(director, full)));
        done(Actors.as(director, () -> decide().decide(director, id)));
        HtmlClient browser = application.signedIn(director);
        for (String language : List.of("fr", "en")) {
            browser.cookie("language", language);
            HtmlClient.Answer pdf = browser.get(Note.path(id) + "/paper.pdf");
            byte[] bytes = pdf.response().body();
            try (var document = Loader.loadPDF(bytes)) {
                assertThat(document.getNumberOfPages()).as(language).isEqualTo(1);
                assertThat(new PDFTextStripper().getText(document)).as(language).contains("13", "14", "22");
            }
            assertThat(PdfJudge.failures(bytes, PDFAFlavour.PDFUA_1))
                    .as(language)
                    .isEmpty();
        }
        assertThat(browser.get(Note.path(id) + "/paper").body()).contains("one-page");
    }

    @Test
    void aDirectorWritesDecidesAndPrintsOnTheScreen() {
        HtmlClient browser = application.signedIn(director);
        String form = "/evidence/notes/new";
        HtmlClient.Answer refused = browser.submit(browser.get(form), form, Map.of());
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.words()).contains("Choisissez de un à 6 énoncés.").doesNotContain("??");
        HtmlClient.Answer note = browser.submit(
                refused,
                form,
                Map.of(
                        "kind", "solution",
                        "title", "Le café du mardi",
                        "question", "Le garder ?",
                        "proposal", "Le garder, petit.",
                        "statements", "hope"));
        assertThat(note.words())
                .contains("brouillon", "pas encore de parole", "il manque encore", "dites pourquoi décider quand même")
                .doesNotContain("??");
        HtmlClient.Answer edited = browser.submit(
                browser.get(note.path() + "/edit"),
                note.path() + "/edit",
                Map.of(
                        "in_spite", "Peu de paroles encore.",
                        "decision", "On le garde six mois.",
                        "decided_on", day.toString(),
                        "decided_by", "direction"));
        HtmlClient.Answer decided = browser.submit(edited, note.path() + "/decide", Map.of());
        assertThat(decided.words()).contains("La décision est prise", "décidée", "le jour de la décision");
        HtmlClient.Answer shared = browser.submit(decided, note.path() + "/share", Map.of());
        assertThat(shared.words()).contains("partagée avec la région");
        HtmlClient peer = application.signedIn(Role.PEER, UUID.randomUUID(), place.territory());
        assertThat(peer.get(note.path()).words())
                .contains("On le garde six mois.")
                .doesNotContain("Décider");
        assertThat(peer.get(form).status()).isEqualTo(403);
        assertThat(application.visitor().get(note.path()).words()).doesNotContain("six mois");
    }

    private UUID decided(String... statements) {
        List<String> on = statements.length == 0 ? List.of("team") : List.of(statements);
        UUID id = done(Actors.as(director, () -> write().add(director, draft("Petit.", "On continue.", on))));
        return done(Actors.as(director, () -> decide().decide(director, id)));
    }

    private NoteDraft draft(String inSpite, String decision, List<String> statements) {
        return new NoteDraft(
                StatementKind.SOLUTION,
                "Accueillir à deux",
                "Faut-il continuer ?",
                "Continuer le mardi.",
                decision,
                day,
                "direction",
                inSpite,
                statements);
    }

    private static String filled(int length) {
        return TALK.repeat(4).substring(0, length - 1).strip() + ".";
    }

    private List<UUID> seen(Actor actor) {
        return Actors.as(actor, () -> queries().all().stream().map(Note::id).toList());
    }

    private WriteNote write() {
        return application.bean(WriteNote.class);
    }

    private DecideNote decide() {
        return application.bean(DecideNote.class);
    }

    private DecisionQueries queries() {
        return application.bean(DecisionQueries.class);
    }
}
