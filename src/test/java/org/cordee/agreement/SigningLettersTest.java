package org.cordee.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.GreenMailUtil;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cordee.placement.PlacementWorld;
import org.cordee.testkit.HtmlClient;
import org.cordee.testkit.MailedDays;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is mailed to those who sign by link, morning after morning, on a real mail server. */
class SigningLettersTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final MailedDays MAIL = new MailedDays();
    private static final String PEER = "peer@example.org";
    private static final String SCHOOL = "second@example.org";

    private PlacementWorld world;
    private UUID placement;
    private SigningSteps steps;

    @AfterAll
    static void close() {
        MAIL.close();
    }

    @BeforeEach
    void open() throws FolderException {
        MAIL.forget();
        MAIL.morning(DAY);
        MAIL.database()
                .seed("set session_replication_role = replica; delete from platform.outbox;"
                        + "delete from agreement.document; delete from placement.pause");
        world = new PlacementWorld(MAIL.app());
        placement = world.seeded(world.peer, world.structure, world.referent, world.deputy, "agreed");
        steps = new SigningSteps(world, placement);
    }

    @Test
    void theLinkThenThreeRemindersThatSayNothingThenNone() throws Exception {
        sent(false);
        MAIL.deliver();
        MAIL.live(DAY.plusDays(1), DAY.plusDays(29), this::night);
        assertThat(to(PEER)).hasSize(4);
        for (MimeMessage message : MAIL.received()) {
            assertThat(message.getSubject() + GreenMailUtil.getBody(message))
                    .doesNotContainIgnoringCase("bénévol")
                    .doesNotContainIgnoringCase("convention")
                    .doesNotContainIgnoringCase("addict")
                    .doesNotContainIgnoringCase("csapa")
                    .doesNotContain("Canari");
        }
    }

    @Test
    void nobodyIsRemindedOfWhatIsSigned() {
        String path = sent(false);
        MAIL.live(DAY.plusDays(1), DAY.plusDays(3), this::night);
        assertThat(to(PEER)).hasSize(2);
        HtmlClient phone = MAIL.app().visitor();
        phone.submit(phone.get(link(path, "peer")), "/sign/yes", Map.of());
        MAIL.live(DAY.plusDays(4), DAY.plusDays(29), this::night);
        assertThat(to(PEER)).hasSize(2);
    }

    @Test
    void norOfWhatIsRefusedOrWithdrawnOrOver() {
        String path = sent(false);
        HtmlClient phone = MAIL.app().visitor();
        phone.submit(phone.get(link(path, "peer")), "/sign/no", Map.of("reason", "le mardi ne va plus"));
        MAIL.live(DAY.plusDays(1), DAY.plusDays(12), this::night);
        assertThat(to(PEER)).as("refused").hasSize(1);

        MAIL.morning(DAY);
        HtmlClient referent = world.as(world.referent);
        referent.submit(referent.get(path), path + "/signing/withdraw", Map.of());
        ask(path, false);
        referent.submit(referent.get(path), path + "/signing/withdraw", Map.of());
        MAIL.live(DAY.plusDays(1), DAY.plusDays(12), this::night);
        assertThat(to(PEER)).as("withdrawn").hasSize(2);

        MAIL.morning(DAY);
        ask(path, false);
        MAIL.database()
                .seed(
                        "set session_replication_role = replica; update placement.placement set state = 'cancelled' where id = '"
                                + placement + "'");
        MAIL.live(DAY.plusDays(1), DAY.plusDays(12), this::night);
        assertThat(to(PEER)).as("over").hasSize(3);
    }

    @Test
    void whoeverHadSignedIsToldThatItIsWithdrawn() throws Exception {
        String path = sent(false);
        HtmlClient phone = MAIL.app().visitor();
        phone.submit(phone.get(link(path, "peer")), "/sign/yes", Map.of());
        HtmlClient referent = world.as(world.referent);
        referent.submit(referent.get(path), path + "/signing/withdraw", Map.of());
        MAIL.deliver();
        assertThat(to(PEER)).hasSize(2);
        assertThat(to(PEER).stream().map(GreenMailUtil::getBody).filter(body -> body.contains("/sign/")))
                .as("the invitation alone holds a link; letters of one round leave in any order")
                .hasSize(1);
    }

    @Test
    void whoseTurnComesLateIsRemindedThreeDaysAfterAndNeverTwoDaysRunning() {
        String path = sent(true);
        MAIL.live(DAY.plusDays(1), DAY.plusDays(20), this::night);
        assertThat(to(SCHOOL)).as("the link alone: it is not their turn").hasSize(1);
        HtmlClient phone = MAIL.app().visitor();
        phone.submit(phone.get(link(path, "peer")), "/sign/yes", Map.of());
        MAIL.live(DAY.plusDays(21), DAY.plusDays(22), this::night);
        assertThat(to(SCHOOL)).hasSize(1);
        MAIL.live(DAY.plusDays(23), DAY.plusDays(29), this::night);
        assertThat(to(SCHOOL)).hasSize(2);
        MAIL.live(DAY.plusDays(30), DAY.plusDays(30), this::night);
        assertThat(to(SCHOOL)).hasSize(3);
    }

    @Test
    void aPauseChangesNothingAnybodySeesAndThePeerIsLeftInPeace() {
        sent(false);
        MAIL.live(DAY.plusDays(1), DAY.plusDays(29), this::night);
        List<String> without = MAIL.outbox();
        List<String> lengths = MAIL.lengths();
        int received = to(PEER).size();
        MAIL.database().seed("""
                        set session_replication_role = replica; delete from platform.outbox;
                        update agreement.document set state = 'signing';
                        update agreement.signatory set reminded = 0, reminded_on = null;
                        insert into placement.pause (id, placement_id, since) values (gen_random_uuid(), '%s', '2026-03-03')""".formatted(placement));
        MAIL.forgetLengths();
        MAIL.live(DAY.plusDays(1), DAY.plusDays(29), this::night);
        assertThat(MAIL.outbox()).isEqualTo(without.stream().skip(1).toList()).hasSize(3);
        assertThat(MAIL.lengths()).isEqualTo(lengths.stream().skip(1).toList()).isNotEmpty();
        assertThat(to(PEER)).as("none leaves").hasSize(received);
    }

    private void night() {
        MAIL.app().bean(SigningNight.class).passNow();
    }

    private List<MimeMessage> to(String address) {
        return List.of(MAIL.received()).stream()
                .filter(message -> {
                    try {
                        return message.getAllRecipients()[0].toString().equals(address);
                    } catch (MessagingException unreadable) {
                        throw new IllegalStateException(unreadable);
                    }
                })
                .toList();
    }

    private String sent(boolean ordered) {
        HtmlClient referent = world.as(world.referent);
        String blank = "/agreements/new?placement=" + placement + "&template=volunteer";
        String path =
                referent.submit(referent.get(blank), "/agreements", Map.of()).path();
        steps.fill(path);
        steps.ready(path);
        ask(path, ordered);
        return path;
    }

    /** In order, somebody else of the structure signs after the peer, by a link of their own. */
    private void ask(String path, boolean ordered) {
        HtmlClient referent = world.as(world.referent);
        Map<String, String> who =
                new HashMap<>(Map.of("who_peer_0", "link", "name_peer_0", PlacementWorld.NAME, "mail_peer_0", PEER));
        who.putAll(
                ordered
                        ? Map.of(
                                "ordered",
                                "true",
                                "who_structure_0",
                                "link",
                                "name_structure_0",
                                "La direction",
                                "mail_structure_0",
                                SCHOOL)
                        : Map.of("who_structure_0", world.director.account().toString()));
        assertThat(referent.submit(referent.get(path + "/signing"), path + "/signing", who)
                        .words())
                .contains("en cours de signature");
    }

    private String link(String path, String party) {
        HtmlClient referent = world.as(world.referent);
        String address = referent.get(path).page().select("input[id^=link-]").stream()
                .findFirst()
                .orElseThrow(() -> new AssertionError("no link for " + party))
                .val();
        return address.substring(address.indexOf("/sign/"));
    }
}
