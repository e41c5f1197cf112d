package org.cordee.testkit;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.internet.MimeMessage;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.platform.time.MovingClock;

/** An application beside a real mail server, lived through morning after morning. */
public final class MailedDays implements AutoCloseable {

    private static final Actor ADMINISTRATOR = new Actor.Person(UUID.randomUUID(), Role.ADMINISTRATOR, null, null);

    private final GreenMail server = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
    private final TestApplication app;
    private final List<String> lengths = new ArrayList<>();

    public MailedDays() {
        server.start();
        app = TestApplication.realWith(Map.of(
                "spring.mail.host",
                "127.0.0.1",
                "spring.mail.port",
                server.getSmtp().getPort()));
    }

    public TestApplication app() {
        return app;
    }

    public TestDatabase database() {
        return app.database();
    }

    /** What the mail server received. */
    public MimeMessage[] received() {
        return server.getReceivedMessages();
    }

    /** Forgets what was received and measured. */
    public void forget() throws FolderException {
        server.purgeEmailFromAllMailboxes();
        lengths.clear();
    }

    /** It is seven in the morning of this day, in universal time. */
    public void morning(LocalDate day) {
        app.bean(MovingClock.class).hold(day.atTime(7, 0).toInstant(ZoneOffset.UTC));
    }

    /** Runs a job every morning from one day to another, both included, and delivers what it wrote. */
    public void live(LocalDate first, LocalDate last, Runnable job) {
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            morning(day);
            job.run();
            lengths.addAll(
                    database()
                            .asSuperuser(
                                    "select recipient || ' ' || octet_length(body) as name from platform.outbox where body is not null order by 1"));
            deliver();
        }
    }

    /** Runs what the product runs every few seconds, and waits for whoever runs it beside. */
    public void deliver() {
        while (!database()
                .asSuperuser("select 'x' as name from platform.outbox where state = 'waiting'")
                .isEmpty()) {
            app.runJob("Postman.deliver");
        }
    }

    /** The lengths of the letters that waited, morning after morning, since the last time they were forgotten. */
    public List<String> lengths() {
        return List.copyOf(lengths);
    }

    public void forgetLengths() {
        lengths.clear();
    }

    /** The outbox line by line, as the administrator reads it. */
    public List<String> outbox() {
        return database()
                .as(
                        ADMINISTRATOR,
                        sql -> sql.of(
                                        "select recipient || ' ' || kind || ' ' || state || ' ' || queued_at || ' ' || settled_at as name"
                                                + " from platform.outbox order by queued_at, recipient")
                                .list(row -> row.text("name")));
    }

    @Override
    public void close() {
        app.close();
        server.stop();
    }
}
