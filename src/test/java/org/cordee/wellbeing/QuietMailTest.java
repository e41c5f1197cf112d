package org.cordee.wellbeing;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.store.FolderException;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Actors;
import org.cordee.platform.mail.Letter;
import org.cordee.platform.mail.Mailer;
import org.cordee.testkit.MailedDays;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Nobody who pauses is written to, by whatever job, and the outbox does not tell. */
class QuietMailTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    /** Every place that makes a letter, and what for: a new one says here whether it is silent during a pause. */
    private static final Map<String, List<String>> WRITERS = Map.ofEntries(
            Map.entry("AccountLetters", List.of("passphrase_changed", "reset")),
            Map.entry("MailAgenda", List.of("agenda")),
            Map.entry("OpenLink", List.of("funder_code")),
            Map.entry("RemindMeetings", List.of("reminder")),
            Map.entry("RemindMidterms", List.of("reminder")),
            Map.entry("RemindProposals", List.of("reminder")),
            Map.entry("RemindReviews", List.of("reminder")),
            Map.entry("RemindTrainees", List.of("reminder")),
            Map.entry("RemindTrainings", List.of("reminder")),
            Map.entry("SendInvitation", List.of("invitation")),
            Map.entry("SendTransmission", List.of("funder_link")),
            Map.entry("SendWritten", List.of("message")),
            Map.entry("SigningLetters", List.of("document")),
            Map.entry("TalkLetters", List.of("message")),
            Map.entry("TellConcerns", List.of("message")),
            Map.entry("WriteDigests", List.of("digest")));

    private static final List<String> ASKED_FOR = List.of("funder_code", "invitation", "passphrase_changed", "reset");

    private static final MailedDays MAIL = new MailedDays();

    @AfterAll
    static void close() {
        MAIL.close();
    }

    @BeforeEach
    void open() throws FolderException {
        MAIL.forget();
        MAIL.database().seed("""
                set session_replication_role = replica;
                delete from platform.outbox; delete from wellbeing.rest; delete from wellbeing.cover; delete from placement.pause;
                delete from placement.placement; delete from account.role_grant; delete from account.account;
                insert into account.account (id, name, email, language, created_at) values
                  ('00000000-0000-0000-0000-000000000001', 'P', 'pauses@example.org', 'fr', '2026-01-01'),
                  ('00000000-0000-0000-0000-000000000002', 'W', 'works@example.org', 'fr', '2026-01-01')""");
        MAIL.morning(DAY);
    }

    @Test
    void everyPlaceThatMakesALetterSaysWhetherAPauseSilencesIt() throws IOException {
        assertThat(writers()).isEqualTo(new TreeMap<>(WRITERS));
        List<String> reaching = WRITERS.values().stream()
                .flatMap(List::stream)
                .filter(Letter::isAskedFor)
                .distinct()
                .sorted()
                .toList();
        assertThat(reaching).isEqualTo(ASKED_FOR);
    }

    @Test
    void noOtherDoorLeadsToTheMailServer() throws IOException {
        assertThat(sources("JavaMailSender")).containsOnly("Mailer", "Postman");
    }

    @Test
    void duringAPauseOnlyWhatWasAskedForArrivesAndTheOutboxReadsTheSame() {
        List<String> kinds = WRITERS.values().stream()
                .flatMap(List::stream)
                .distinct()
                .sorted()
                .toList();
        rest("'2026-03-01', null");
        kinds.forEach(this::toBoth);
        MAIL.deliver();
        assertThat(receivedBy("works@example.org")).isEqualTo(kinds.size());
        assertThat(receivedBy("pauses@example.org")).isEqualTo(ASKED_FOR.size());
        List<String> outbox = MAIL.outbox();
        assertThat(lines(outbox, "pauses")).isEqualTo(lines(outbox, "works"));
    }

    @Test
    void aPauseThatEndedOrHasNotBegunSilencesNothing() {
        rest("'2026-02-01', '2026-03-02'");
        toBoth("reminder");
        MAIL.deliver();
        assertThat(receivedBy("pauses@example.org")).isEqualTo(1);
        MAIL.database().seed("delete from wellbeing.rest");
        rest("'2026-03-03', null");
        toBoth("reminder");
        MAIL.deliver();
        assertThat(receivedBy("pauses@example.org")).isEqualTo(2);
    }

    @Test
    void aPeerWhoseOnlyPlacementPausesIsNotWrittenToEither() {
        MAIL.database().seed("""
                set session_replication_role = replica;
                insert into account.role_grant (id, account_id, role, scope, territory, label, granted_at) values
                  (gen_random_uuid(), '00000000-0000-0000-0000-000000000001', 'peer',
                   '00000000-0000-0000-0000-000000000003', null, '-', '2026-01-01');
                insert into placement.placement (id, peer_id, structure_id, territory_id, status, state,
                  papers_version, proposed_on, peer_agreed_on, structure_agreed_on, started_on)
                values ('00000000-0000-0000-0000-000000000011', '00000000-0000-0000-0000-000000000003',
                  gen_random_uuid(), gen_random_uuid(), 'volunteer', 'active', 1, '2026-01-05', '2026-01-05',
                  '2026-01-05', '2026-01-05');
                insert into placement.pause (id, placement_id, since)
                values (gen_random_uuid(), '00000000-0000-0000-0000-000000000011', '2026-03-01')""");
        toBoth("digest");
        MAIL.deliver();
        assertThat(receivedBy("pauses@example.org")).isZero();
        assertThat(receivedBy("works@example.org")).isEqualTo(1);
    }

    @Test
    void aReminderGoesOnToWhoeverAnswersInsteadAndNothingElseDoes() {
        MAIL.database().seed("""
                set session_replication_role = replica;
                insert into account.account (id, name, email, language, created_at) values
                  ('00000000-0000-0000-0000-000000000003', 'C', 'covers@example.org', 'fr', '2026-01-01');
                insert into wellbeing.cover (id, account_id, cover_id, since, until) values
                  (gen_random_uuid(), '00000000-0000-0000-0000-000000000001',
                   '00000000-0000-0000-0000-000000000003', '2026-03-01', '2026-03-02'),
                  (gen_random_uuid(), '00000000-0000-0000-0000-000000000002',
                   '00000000-0000-0000-0000-000000000003', '2026-02-01', '2026-03-01')""");
        rest("'2026-03-01', null");
        List.of("reminder", "digest", "document").forEach(this::toBoth);
        MAIL.deliver();
        assertThat(receivedBy("pauses@example.org")).isZero();
        assertThat(receivedBy("works@example.org")).isEqualTo(3);
        assertThat(receivedBy("covers@example.org")).isEqualTo(1);
    }

    private static void rest(String days) {
        MAIL.database()
                .seed("insert into wellbeing.rest (account_id, since, until) values"
                        + " ('00000000-0000-0000-0000-000000000001', " + days + ")");
    }

    private void toBoth(String kind) {
        Mailer mailer = MAIL.app().bean(Mailer.class);
        TransactionTemplate transactions = new TransactionTemplate(MAIL.app().bean(PlatformTransactionManager.class));
        for (String recipient : List.of("pauses@example.org", "works@example.org")) {
            Actors.run(
                    new Actor.Job("digests"),
                    () -> transactions.executeWithoutResult(
                            status -> mailer.queue(new Letter(recipient, kind, Locale.FRENCH, "Bonjour"))));
        }
    }

    private static long receivedBy(String recipient) {
        return Arrays.stream(MAIL.received())
                .filter(message -> {
                    try {
                        return message.getAllRecipients()[0].toString().equals(recipient);
                    } catch (MessagingException unreadable) {
                        throw new AssertionError(unreadable);
                    }
                })
                .count();
    }

    private static List<String> lines(List<String> outbox, String who) {
        return outbox.stream()
                .filter(line -> line.startsWith(who))
                .map(line -> line.substring(who.length()))
                .sorted()
                .toList();
    }

    private static Map<String, List<String>> writers() throws IOException {
        Pattern letter = Pattern.compile("new Letter\\(.*?\"([a-z_]+)\"", Pattern.DOTALL);
        Map<String, List<String>> found = new TreeMap<>();
        for (Path file : files()) {
            Matcher matcher = letter.matcher(Files.readString(file));
            List<String> kinds = new ArrayList<>();
            while (matcher.find()) {
                kinds.add(matcher.group(1));
            }
            if (!kinds.isEmpty()) {
                found.put(name(file), kinds.stream().distinct().sorted().toList());
            }
        }
        return found;
    }

    private static List<String> sources(String words) throws IOException {
        List<String> found = new ArrayList<>();
        for (Path file : files()) {
            if (Files.readString(file).contains(words)) {
                found.add(name(file));
            }
        }
        return found;
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString().replace(".java", "");
    }
}
