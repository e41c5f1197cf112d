package org.cordee;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.cordee.platform.db.DataFolder;
import org.cordee.testkit.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What whoever holds the machine may do to accounts. */
class UserCommandTest {

    private static final String ADA = "11111111-1111-7111-8111-111111111111";

    @TempDir
    Path temporary;

    private final TestDatabase database = TestDatabase.fresh();

    @BeforeEach
    void install() throws IOException {
        DataFolder.of(temporary).prepare();
        Files.writeString(temporary.resolve("cordee.properties"), """
                database-url=%s
                database-owner-password=%s
                database-app-password=%2$s
                database-backup-password=%2$s
                base-url=https://lieu.example
                """.formatted(database.url(), TestDatabase.PASSWORD));
        database.seed("""
                insert into account.account (id, name, email, totp_secret, totp_confirmed_at, created_at)
                values ('%1$s', 'Ada', 'ada@exemple.fr', 'x', now(), now()),
                       ('22222222-2222-7222-8222-222222222222', 'Sacha', null, null, null, now());
                insert into account.recovery_code (id, account_id, code) values (gen_random_uuid(), '%1$s', 'x');
                insert into account.role_grant (id, account_id, role, scope, label, granted_at)
                values (gen_random_uuid(), '%1$s', 'administrator', null, '', now()),
                       (gen_random_uuid(), '22222222-2222-7222-8222-222222222222', 'peer', gen_random_uuid(), '', now());
                insert into platform.session values ('s', 's', 0, 0, 0, 0, '%1$s')""".formatted(ADA));
    }

    @Test
    void listsNamesRolesAndStatesAndOnlyCountsPeers() {
        var said = user("list");

        assertThat(said.code).isZero();
        assertThat(said.out)
                .contains(ADA, "Ada", "administrator", "open, second factor", "1 peer(s) besides")
                .doesNotContain("Sacha", "ada@exemple.fr");
    }

    @Test
    void printsALinkForAnAdministratorAndAnotherForAForgottenPassphrase() {
        assertThat(user("administrator").out).contains("https://lieu.example/invitation/");
        assertThat(user("passphrase", "ADA@exemple.fr").out).contains("https://lieu.example/handover/");

        assertThat(names("select role as name from account.invitation where withdrawn_at is null"))
                .containsExactly("administrator");
        assertThat(names("select given_by_name as name from account.handover")).containsExactly("./cordee user");
    }

    @Test
    void withoutABaseUrlALinkUsesThePortServeWasStartedWith() throws IOException {
        var settings = temporary.resolve("cordee.properties");
        Files.writeString(settings, Files.readString(settings).replaceFirst("(?m)^base-url=.*", ""));

        var said = user("administrator", "--port", "8099");
        assertThat(said.err).isEmpty();
        assertThat(said.out).contains("http://localhost:8099/invitation/");
        assertThat(user("administrator").out).contains("http://localhost:8080/invitation/");
    }

    @Test
    void forgetsALostSecondFactorAndEndsTheSessions() {
        assertThat(user("second-factor", ADA).code).isZero();

        assertThat(names("select name from account.account where totp_secret is not null"))
                .isEmpty();
        assertThat(names("select id::text as name from account.recovery_code")).isEmpty();
        assertThat(names("select session_id as name from platform.session")).isEmpty();
        assertThat(names("select action as name from platform.audit_entry")).contains("machine_second_factor");
    }

    @Test
    void closesAnAccountOnce() {
        assertThat(user("close", "ada@exemple.fr").code).isZero();

        assertThat(user("list").out).contains("closed");
        assertThat(names("select action as name from platform.audit_entry")).contains("machine_close");
        assertThat(user("close", "ada@exemple.fr").code)
                .as("nobody open by that address")
                .isEqualTo(2);
    }

    @Test
    void refusesAPeerAndAnUnknownAddressWithCodeTwo() {
        assertThat(user("close", "22222222-2222-7222-8222-222222222222").code).isEqualTo(2);
        var said = user("passphrase", "personne@exemple.fr");
        assertThat(said.code).isEqualTo(2);
        assertThat(said.err).contains("No open account");
        assertThat(user("dance").code).isEqualTo(2);
    }

    private List<String> names(String question) {
        return database.asSuperuser(question);
    }

    private Said user(String... arguments) {
        var all = new ArrayList<>(List.of("user"));
        all.addAll(List.of(arguments));
        if (arguments.length > 0 && !arguments[0].equals("dance")) {
            all.addAll(List.of("--data", temporary.toString()));
        }
        var text = new ByteArrayOutputStream();
        var before = System.out;
        System.setOut(new PrintStream(text, true, StandardCharsets.UTF_8));
        var errors = new StringWriter();
        try {
            var line = Cordee.line().setErr(new PrintWriter(errors, true));
            var code = line.execute(all.toArray(String[]::new));
            return new Said(code, text.toString(StandardCharsets.UTF_8), errors.toString());
        } finally {
            System.setOut(before);
        }
    }

    private record Said(int code, String out, String err) {}
}
