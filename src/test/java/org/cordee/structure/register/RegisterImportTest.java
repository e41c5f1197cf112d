package org.cordee.structure.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.structure.finess.NotARegister;
import org.cordee.testkit.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegisterImportTest {
    private static final String CSAPA = "010007565";
    private static final String CAARUD = "010010486";
    private static final Actor.Person COORDINATOR =
            new Actor.Person(UUID.randomUUID(), Role.COORDINATOR, UUID.randomUUID(), null);

    private final TestDatabase database = TestDatabase.fresh();
    private final RegisterFixture register = new RegisterFixture(database);

    @TempDir
    Path folder;

    /** Number, name, street, phone of one row of the list of establishments. */
    private static String row(String number, String name, String street, String phone) {
        return "structureet;" + number + ";750713406;" + name + ";;;;114;BD;" + street
                + ";;;053;01;AIN;01000 BOURG EN BRESSE;" + phone + ";;197;CSAPA;4604;x;;;;;;;1999-06-16;;2020-11-06;\n";
    }

    private Path file(String day, String... rows) {
        try {
            return Files.writeString(
                    Files.createTempFile(folder, "finess", ".csv"),
                    "finess;etalab;1;" + day + "\n" + String.join("", rows));
        } catch (IOException unwritable) {
            throw new java.io.UncheckedIOException(unwritable);
        }
    }

    private ImportCounts now(String day, String... rows) {
        return register.imports.importAtOnce(file(day, rows), false, read -> {}).counts();
    }

    private String column(String number, String column) {
        return database.as(
                new Actor.Visitor(),
                sql -> sql.of("select coalesce(" + column
                                + "::text, '-') as value from structure.structure where finess = :number")
                        .set("number", number)
                        .first(row -> row.text("value"))
                        .orElse("none"));
    }

    private UUID reviewed(Path file) {
        UUID batch = register.imports.begin(file, "finess.csv");
        register.imports.load(batch, file);
        return batch;
    }

    private ImportBatch batch(UUID id) {
        return database.as(COORDINATOR, sql -> register.queries.find(id).orElseThrow());
    }

    @Test
    void addsChangesAndLeavesAlone() {
        assertThat(now("2026-01-01", row(CSAPA, "LE PHARE", "DE BROU", "0474233661"))
                        .added())
                .isEqualTo(1);
        ImportCounts second = now(
                "2026-02-01",
                row(CSAPA, "LE PHARE", "DE BROU", "0474454647"),
                row(CAARUD, "LE QUAI", "DE BROU", "0474233661"));
        assertThat(second).isEqualTo(new ImportCounts(2, 1, 1, 0, 0, 0, 0));
        assertThat(column(CSAPA, "phone")).isEqualTo("+33474454647");
        assertThat(now("2026-03-01", row(CSAPA, "LE PHARE", "DE BROU", "0474454647"))
                        .same())
                .isEqualTo(1);
        assertThat(column(CSAPA, "extracted_on")).isEqualTo("2026-03-01");
    }

    @Test
    void neverLetsAnOlderExtractOverwriteANewerOne() {
        now("2026-02-01", row(CSAPA, "LE PHARE", "DE BROU", "0474233661"));
        assertThat(now("2021-01-08", row(CSAPA, "ANCIEN NOM", "DE BROU", "0474233661"))
                        .older())
                .isEqualTo(1);
        assertThat(column(CSAPA, "name")).isEqualTo("LE PHARE");
    }

    @Test
    void aDryRunCountsAndLeavesNothing() {
        Path file = file("2026-01-01", row(CSAPA, "LE PHARE", "DE BROU", "0474233661"), row("010007566", "X", "Y", ""));
        ImportReport report = register.imports.importAtOnce(file, true, read -> {});
        assertThat(report.rejected())
                .containsExactly(new ImportReport.RejectedRow(3, "010007566", "X", "number_wrong"));
        assertThat(report.counts()).isEqualTo(new ImportCounts(2, 1, 0, 0, 0, 1, 0));
        assertThat(column(CSAPA, "name")).isEqualTo("none");
        assertThat(database.<Integer>as(
                        COORDINATOR, sql -> register.queries.latest(5).size()))
                .isZero();
    }

    @Test
    void rejectsRowsWithTheirReasonsAndTakesTheRest() {
        UUID batch = reviewed(file(
                "2026-01-01",
                row(CSAPA, "LE PHARE", "DE BROU", "0474233661"),
                row(CSAPA, "LE DOUBLE", "DE BROU", "0474233661"),
                row("010007566", "FAUX", "DE BROU", "0474233661")));
        List<ImportRow> rejected = database.as(COORDINATOR, sql -> register.queries.rows(batch, "rejected", 0, 10));
        assertThat(rejected)
                .extracting(ImportRow::line, row -> row.reasons().get(0))
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(3L, "number_twice"),
                        org.assertj.core.groups.Tuple.tuple(4L, "number_wrong"));
        assertThat(batch(batch).counts().added()).isEqualTo(1);
    }

    @Test
    void keepsWhatAPersonCorrected() {
        now("2026-01-01", row(CSAPA, "LE PHARE", "DE BROU", "0474233661"));
        database.seed("update structure.structure set local_name = 'Le Phare', corrected_on = '2026-01-10'");
        now("2026-02-01", row(CSAPA, "LE PHARE NOUVEAU", "DE BROU", "0474233661"));
        assertThat(column(CSAPA, "shown_name")).isEqualTo("Le Phare");
        assertThat(column(CSAPA, "name")).isEqualTo("LE PHARE NOUVEAU");
    }

    @Test
    void keepsTheStreetWhenTheRegisterLostItsLetters() {
        now("2026-01-01", row(CSAPA, "LE PHARE", "MARCELIN BERTHELOT", "0474233661"));
        UUID batch = reviewed(file("2026-09-01", row(CSAPA, "LE PHARE", "MARCELIN BEREELOT", "0474233661")));
        assertThat(batch(batch).counts().same()).isEqualTo(1);
        assertThat(database.<List<ImportQueries.Oddity>>as(COORDINATOR, sql -> register.queries.oddities(batch)))
                .extracting(ImportQueries.Oddity::reason)
                .contains("street_letters_lost");
    }

    @Test
    void aSilentColumnErasesNothingAndAClosingKeepsItsDay() throws Exception {
        now("2026-01-01", row(CSAPA, "LE PHARE", "DE BROU", "0474233661"));
        Path json = Files.writeString(folder.resolve("plus.json"), """
                {"schemaVersion":"v1.0.0","generatedAt":"2026-09-01T00:00:00Z","pmej":[{
                "informationsGeneralesPMEJ":{"numFinessPm":"750713406","denominationPm":"ASSOCIATION","siren":"772201489","statutJuridique":"60"},
                "ege":[{"informationsGeneralesEGE":{"numFinessEge":"010007565","nomEgeCourt":"LE PHARE","nomEgeLong":"LE PHARE","dateFermeture":"2026-06-30"},
                "categorieentiteGeographiqueExercice":"197","etatObjet":"I","dateDerniereMaj":"2026-07-01 00:00:00"}]}]}
                """);
        register.imports.importAtOnce(json, false, read -> {});
        assertThat(column(CSAPA, "closed_on")).isEqualTo("2026-06-30");
        assertThat(column(CSAPA, "phone")).isEqualTo("+33474233661");
        assertThat(database.<String>as(
                        new Actor.Visitor(),
                        sql -> sql.of("select name from structure.legal_entity where number = '750713406'")
                                .one(row -> row.text("name"))))
                .isEqualTo("ASSOCIATION");
    }

    @Test
    void undoesWhatItAddedAndWhatItChanged() {
        now("2026-01-01", row(CSAPA, "LE PHARE", "DE BROU", "0474233661"));
        UUID batch = reviewed(file(
                "2026-02-01",
                row(CSAPA, "AUTRE NOM", "DE BROU", "0474454647"),
                row(CAARUD, "LE QUAI", "DE BROU", "0474233661")));
        register.imports.apply(COORDINATOR, batch);
        assertThat(column(CSAPA, "name")).isEqualTo("AUTRE NOM");
        register.imports.undo(COORDINATOR, batch);
        assertThat(column(CSAPA, "name")).isEqualTo("LE PHARE");
        assertThat(column(CSAPA, "phone")).isEqualTo("+33474233661");
        assertThat(column(CSAPA, "extracted_on")).isEqualTo("2026-01-01");
        assertThat(column(CAARUD, "name")).isEqualTo("none");
        assertThat(batch(batch).state()).isEqualTo(ImportState.UNDONE);
        assertThat(batch(batch).counts().kept()).isZero();
    }

    @Test
    void refusesToUndoWhatHasBeenUsedSinceAndGivesTheList() {
        String used = "010010874";
        String corrected = "010011542";
        UUID batch = reviewed(file(
                "2026-02-01",
                row(CSAPA, "LE PHARE", "DE BROU", "0474233661"),
                row(CAARUD, "LE QUAI", "DE BROU", "0474233661"),
                row(used, "UTILISE", "DE BROU", "0474233661"),
                row(corrected, "CORRIGE", "DE BROU", "0474233661")));
        register.imports.apply(COORDINATOR, batch);
        now("2026-03-01", row(CAARUD, "LE QUAI NEUF", "DE BROU", "0474233661"));
        database.seed("insert into structure.profile (structure_id, places) select id, 2 from structure.structure"
                + " where finess = '" + used + "'; update structure.structure set corrected_on = '2026-03-02',"
                + " local_name = 'Corrigé' where finess = '" + corrected + "'");
        register.imports.undo(COORDINATOR, batch);
        assertThat(column(CSAPA, "name")).isEqualTo("none");
        List<ImportQueries.Kept> kept = database.as(COORDINATOR, sql -> register.queries.kept(batch, 10));
        assertThat(kept)
                .extracting(ImportQueries.Kept::name, ImportQueries.Kept::reason)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("LE QUAI NEUF", "later_import"),
                        org.assertj.core.groups.Tuple.tuple("UTILISE", "used:profile"),
                        org.assertj.core.groups.Tuple.tuple("Corrigé", "corrected"));
        assertThat(batch(batch).counts().kept()).isEqualTo(3);
    }

    @Test
    void comparesAgainWhenAnotherImportCameBetween() {
        UUID first = reviewed(file("2026-02-01", row(CSAPA, "LE PHARE", "DE BROU", "0474233661")));
        now("2026-03-01", row(CSAPA, "LE PHARE NEUF", "DE BROU", "0474233661"));
        register.imports.apply(COORDINATOR, first);
        assertThat(column(CSAPA, "name")).isEqualTo("LE PHARE NEUF");
        assertThat(batch(first).counts().older()).isEqualTo(1);
    }

    @Test
    void aFileThatIsNoRegisterFailsWithoutATrace() throws Exception {
        Path file = Files.writeString(folder.resolve("x.csv"), "nom;prenom\n");
        assertThatThrownBy(() -> register.imports.importAtOnce(file, false, read -> {}))
                .isInstanceOf(NotARegister.class);
        UUID batch = register.imports.begin(file, "x.csv");
        register.imports.load(batch, file);
        assertThat(batch(batch).state()).isEqualTo(ImportState.FAILED);
    }

    @Test
    void theAuditKeepsWhoApplied() {
        UUID batch = reviewed(file("2026-02-01", row(CSAPA, "LE PHARE", "DE BROU", "0474233661")));
        register.imports.apply(COORDINATOR, batch);
        assertThat(database.<Long>as(
                        new Actor.Job("seal"),
                        sql -> sql.of("select count(*) as lines from platform.audit_entry"
                                        + " where object = 'structure.import_batch' and actor_role = 'coordinator'")
                                .one(row -> row.number("lines"))))
                .isEqualTo(1);
    }

    @Test
    void onlyTheCoordinationSeesImports() {
        UUID batch = reviewed(file("2026-02-01", row(CSAPA, "LE PHARE", "DE BROU", "0474233661")));
        var director = new Actor.Person(UUID.randomUUID(), Role.DIRECTOR, UUID.randomUUID(), null);
        assertThat(database.<Boolean>as(
                        director, sql -> register.queries.find(batch).isPresent()))
                .isFalse();
        assertThat(batch(batch).state()).isEqualTo(ImportState.COMPARED);
    }
}
