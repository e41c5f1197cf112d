package org.cordee;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.cordee.Settings.Setting;
import org.cordee.platform.db.DataFolder;

/** What {@code doctor} looks at around the database: the JDK, the disk, mail and addresses. */
final class MachineChecks {
    private static final int OLDEST_JDK = 17;
    private static final long COMFORTABLE = 1L << 30;
    private static final int MAIL_PATIENCE_MILLIS = 5_000;

    private final DataFolder folder;
    private final Settings settings;

    MachineChecks(DataFolder folder, Settings settings) {
        this.folder = folder;
        this.settings = settings;
    }

    /** What every installation stands on. */
    List<Check> ground() throws IOException {
        return List.of(jdk(), disk());
    }

    /** How a real installation reaches people, and they it. */
    List<Check> reach() {
        return List.of(mail(), baseUrl());
    }

    private static Check jdk() {
        var version = Runtime.version();
        return version.feature() >= OLDEST_JDK
                ? Check.good("JDK", version.toString())
                : Check.bad("JDK", version + " is too old: install a JDK " + OLDEST_JDK + " or later.");
    }

    private Check disk() throws IOException {
        var free = Files.getFileStore(folder.root()).getUsableSpace();
        var text = free >= 10L << 30 ? (free >> 30) + " GB left" : (free >> 20) + " MB left";
        return free > COMFORTABLE
                ? Check.good("disk", text)
                : Check.bad("disk", text + ": free some, a full disk stops every entry.");
    }

    private Check mail() {
        var host = settings.get(Setting.SMTP_HOST);
        if (host.isEmpty()) {
            return Check.watch(
                    "mail",
                    "no mail server: invitations and forgotten passphrases are settled face to face, by link or QR code."
                            + " To send mail, set smtp-host and mail-from in cordee.properties.");
        }
        var port = settings.number(Setting.SMTP_PORT, 587);
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(host.get(), port), MAIL_PATIENCE_MILLIS);
            socket.setSoTimeout(MAIL_PATIENCE_MILLIS);
            var reader = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
            var greeting = String.valueOf(reader.readLine());
            return greeting.startsWith("220")
                    ? Check.good("mail", host.get() + ":" + port + " answers")
                    : Check.bad("mail", host.get() + ":" + port + " is not a mail server: check smtp-host, smtp-port.");
        } catch (IOException e) {
            return Check.bad("mail", host.get() + ":" + port + " does not answer: check smtp-host and smtp-port.");
        }
    }

    private Check baseUrl() {
        var url = settings.get(Setting.BASE_URL);
        if (url.isEmpty()) {
            return Check.watch(
                    "base URL",
                    "none: people on other machines cannot come in, and links say localhost. Set base-url=https://… in"
                            + " cordee.properties, behind a proxy or with a certificate (docs/operations.md).");
        }
        return url.get().startsWith("https://")
                ? Check.good("base URL", url.get())
                : Check.bad("base URL", url.get() + " is not https: passphrases would travel in clear.");
    }
}
