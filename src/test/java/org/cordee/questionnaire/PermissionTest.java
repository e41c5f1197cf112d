package org.cordee.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.cordee.platform.NotFound;
import org.cordee.platform.Outcome;
import org.cordee.platform.Problem;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Actors;
import org.cordee.platform.actor.NotAllowed;
import org.cordee.platform.actor.Role;
import org.cordee.platform.db.SqlStates;
import org.cordee.platform.files.BroughtFile;
import org.cordee.testkit.FundedStructure;
import org.cordee.testkit.TestApplication;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;

/** Who may use which instrument, who says so, and who reads it. */
class PermissionTest {

    private static final BroughtFile LETTER =
            new BroughtFile("application/pdf", "%PDF-1.4 lettre".getBytes(StandardCharsets.US_ASCII));

    private final TestApplication application = TestApplication.real();
    private final FundedStructure place = FundedStructure.in(application.database());
    private final Actor.Person director = application.account(Role.DIRECTOR, place.structure(), place.territory());
    private final Actor.Person professional =
            application.account(Role.PROFESSIONAL, place.structure(), place.territory());
    private final Actor.Person coordinator =
            application.account(Role.COORDINATOR, place.territory(), place.territory());

    @Test
    void unattestedAnInstrumentCannotBeUsed() {
        assertThat(usable(director)).containsExactlyInAnyOrder("pair-p", "pair-e", "pair-a", "pair-n", "pair-u");
    }

    @Test
    void aDirectorAttestsAndTypesTheWordsInUntilTheyTakeItBack() {
        UUID permission = done(director, command("wai-sr", LETTER));

        assertThat(usable(director)).contains("wai-sr");
        assertThat(usable(professional)).contains("wai-sr");
        UsableInstrument found =
                Actors.as(
                                director,
                                () -> application.bean(UsableInstruments.class).of(place.structure()))
                        .stream()
                        .filter(each -> each.instrument().id().equals("wai-sr"))
                        .findFirst()
                        .orElseThrow();
        assertThat(found.permission()).isEqualTo(permission);
        assertThat(found.text("3", Locale.FRENCH)).contains("Mots canaris 3");
        assertThat(found.label("3", 1, Locale.FRENCH)).contains("bout 1");

        Actors.run(director, () -> {
            var unused = application.bean(WithdrawPermission.class).handle(director, permission);
        });
        assertThat(usable(director)).doesNotContain("wai-sr");
        assertThat(done(director, command("wai-sr", LETTER))).isNotEqualTo(permission);
    }

    @Test
    void theCoordinatorTypesTheOfficialTextForTheTerritory() {
        var elsewhere = FundedStructure.in(application.database());
        var stranger = application.account(Role.DIRECTOR, elsewhere.structure(), elsewhere.territory());
        done(coordinator, command("who-5", null));

        assertThat(usable(director)).contains("who-5");
        assertThat(Actors.as(
                        stranger,
                        () -> application.bean(UsableInstruments.class).of(elsewhere.structure())))
                .extracting(each -> each.instrument().id())
                .doesNotContain("who-5");
    }

    @Test
    void eachActsForTheirTierAlone() {
        assertThatThrownBy(() -> handle(director, command("who-5", null))).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> handle(coordinator, command("wai-sr", LETTER))).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> handle(professional, command("wai-sr", LETTER)))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void whatCannotBeUsedIsRefusedWithTheReason() {
        for (RefusedInstrument refused :
                application.bean(RefusedInstruments.class).all()) {
            assertThat(refusals(director, new NewPermission(refused.id(), "fr", "x", "x", TypedWords.NONE, LETTER)))
                    .containsExactly("error.questionnaire.refused");
        }
        assertThat(refusals(director, command("pair-p", LETTER))).containsExactly("error.questionnaire.shipped");
        assertThat(refusals(director, command("mcrs", LETTER))).containsExactly("error.questionnaire.unscored");
        assertThat(refusals(director, command("psas", null))).containsExactly("error.questionnaire.file");
        assertThat(refusals(director, new NewPermission("psas", "fr", "x", "x", TypedWords.NONE, LETTER)))
                .hasSize(8 + 2)
                .containsOnly("error.form.required");
        assertThatThrownBy(() -> handle(director, command("essai", LETTER))).isInstanceOf(NotFound.class);
        done(director, command("psas", LETTER));
        assertThat(refusals(director, command("psas", LETTER))).containsExactly("error.questionnaire.twice");
    }

    @Test
    void theDatabaseRefusesWhatIsRefusedToo() {
        for (RefusedInstrument refused :
                application.bean(RefusedInstruments.class).all()) {
            assertThatThrownBy(() -> insert(director, place.structure(), refused.id()))
                    .as(refused.id())
                    .isInstanceOf(DataIntegrityViolationException.class);
        }
    }

    @Test
    void nobodyWritesForAnother() {
        var elsewhere = FundedStructure.in(application.database());

        assertThatThrownBy(() -> insert(director, elsewhere.structure(), "psas"))
                .isInstanceOf(DataAccessException.class)
                .matches(SqlStates::refusedByRowSecurity);
        assertThatThrownBy(() -> insert(professional, place.structure(), "psas"))
                .isInstanceOf(DataAccessException.class)
                .matches(SqlStates::refusedByRowSecurity);
        UUID permission = done(director, command("psas", LETTER));
        var stranger = application.account(Role.DIRECTOR, elsewhere.structure(), elsewhere.territory());
        assertThatThrownBy(() -> withdraw(stranger, permission)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> withdraw(professional, permission)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void wordsAreForTheTeamAndTheLetterForWhoHoldsIt() {
        UUID permission = done(director, command("psas", LETTER));

        assertThat(words(director, permission).items()).hasSize(8);
        assertThat(words(professional, permission).items()).hasSize(8);
        assertThat(file(director, permission)).isEqualTo(LETTER.content());
        assertThat(file(professional, permission)).isNull();
        var elsewhere = FundedStructure.in(application.database());
        for (Actor.Person other : List.of(
                application.account(Role.DIRECTOR, elsewhere.structure(), place.territory()),
                coordinator,
                application.account(Role.PEER, place.peer(), place.territory()),
                application.account(Role.FUNDER, place.funder(), place.territory()))) {
            assertThat(words(other, permission).items()).as(other.role().code()).isEmpty();
            assertThat(file(other, permission)).as(other.role().code()).isNull();
        }
    }

    @Test
    void theLetterIsSealedInTheDatabase() {
        UUID permission = done(director, command("psas", LETTER));

        assertThat(application
                        .database()
                        .asSuperuser("select (position('lettre'::bytea in sealed) = 0)::text as name"
                                + " from questionnaire.permission_file where permission_id = '" + permission + "'"))
                .containsExactly("true");
    }

    @Test
    void aFileIsKnownByItsFirstBytes() {
        assertThat(BroughtFile.of("%PDF-1.7".getBytes(StandardCharsets.US_ASCII)))
                .hasValueSatisfying(file -> assertThat(file.ending()).isEqualTo("pdf"));
        assertThat(BroughtFile.of(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13}))
                .hasValueSatisfying(file -> assertThat(file.ending()).isEqualTo("png"));
        assertThat(BroughtFile.of(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0}))
                .hasValueSatisfying(file -> assertThat(file.ending()).isEqualTo("jpg"));
        assertThat(BroughtFile.of("<html>".getBytes(StandardCharsets.US_ASCII))).isEmpty();
        assertThat(BroughtFile.of(new byte[0])).isEmpty();
    }

    private NewPermission command(String id, @Nullable BroughtFile file) {
        Instrument instrument = application.bean(Instruments.class).latest(id).orElseThrow();
        Map<String, String> items = new HashMap<>();
        instrument.items().forEach(item -> items.put(item.id(), "Mots canaris " + item.id()));
        Map<Integer, String> answers = new HashMap<>();
        AnswerScale scale = instrument.answers();
        if (scale != null) {
            answers.put(scale.min(), "bout " + scale.min());
            answers.put(scale.max(), "bout " + scale.max());
        }
        return new NewPermission(
                id,
                "fr",
                "Courrier de l’éditeur",
                "La directrice",
                new TypedWords("Ces deux dernières semaines", items, answers),
                file);
    }

    private Outcome<UUID> handle(Actor.Person actor, NewPermission command) {
        return Actors.as(actor, () -> application.bean(AttestPermission.class).handle(actor, command));
    }

    private UUID done(Actor.Person actor, NewPermission command) {
        return handle(actor, command).fold(done -> done, refused -> {
            throw new AssertionError(refused);
        });
    }

    private List<String> refusals(Actor.Person actor, NewPermission command) {
        return handle(actor, command)
                .fold(
                        done -> List.of(),
                        refused -> refused.all().stream().map(Problem::key).toList());
    }

    private void withdraw(Actor.Person actor, UUID permission) {
        Actors.run(actor, () -> {
            var unused = application.bean(WithdrawPermission.class).handle(actor, permission);
        });
    }

    private List<String> usable(Actor.Person actor) {
        return Actors.as(actor, () -> application.bean(UsableInstruments.class).of(place.structure())).stream()
                .map(each -> each.instrument().id())
                .toList();
    }

    private TypedWords words(Actor.Person actor, UUID permission) {
        return Actors.as(actor, () -> application.bean(PermissionQueries.class).words(permission));
    }

    private byte @Nullable [] file(Actor.Person actor, UUID permission) {
        return Actors.as(
                actor,
                () -> application
                        .bean(PermissionQueries.class)
                        .file(permission)
                        .map(BroughtFile::content)
                        .orElse(null));
    }

    private void insert(Actor.Person actor, UUID structure, String instrument) {
        application
                .database()
                .run(
                        actor,
                        sql -> sql.of("""
                                insert into questionnaire.permission (id, instrument, instrument_version, language,
                                       structure_id, granted_by, attested_by, attested_as, attested_on)
                                values (gen_random_uuid(), :instrument, 1, 'fr', :structure, 'x', :account, 'x',
                                       '2026-01-01')""")
                                .set("instrument", instrument)
                                .set("structure", structure)
                                .set("account", actor.account())
                                .exactlyOne());
    }
}
