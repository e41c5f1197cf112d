package org.cordee;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cordee.testkit.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RetentionCommandTest {

    @TempDir
    Path folder = Path.of("set by the test engine");

    private final TestDatabase database = TestDatabase.fresh();

    @Test
    void aDryRunPrintsOneCountPerRuleThenTheCommandDeletes() throws IOException {
        Files.writeString(folder.resolve("cordee.properties"), """
                database-url=%s
                database-owner-password=%s
                database-app-password=%2$s
                database-backup-password=%2$s
                """.formatted(database.url(), TestDatabase.PASSWORD));
        database.seed("""
                insert into account.invitation (id, token, role, label, name, created_at, expires_at)
                values (gen_random_uuid(), 'x', 'director', 'L', 'x', '2020-01-01', '2020-01-31')""");

        assertThat(said("retention", "--dry-run", "--data", folder.toString()))
                .containsPattern("invitation +1\\n")
                .containsPattern("total +1 would go");
        assertThat(said("retention", "--data", folder.toString())).containsPattern("total +1 gone");
        assertThat(said("retention", "--dry-run", "--data", folder.toString())).containsPattern("total +0 would go");
    }

    @Test
    void aFolderWithoutAnInstallationIsRefused() {
        assertThat(Cordee.line()
                        .execute(
                                "retention",
                                "--dry-run",
                                "--data",
                                folder.resolve("none").toString()))
                .isEqualTo(1);
    }

    private static String said(String... arguments) {
        PrintStream terminal = System.out;
        var said = new ByteArrayOutputStream();
        System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
        try {
            assertThat(Cordee.line().execute(arguments)).isZero();
        } finally {
            System.setOut(terminal);
        }
        return said.toString(StandardCharsets.UTF_8);
    }
}
