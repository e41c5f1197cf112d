package org.cordee;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.cordee.account.FirstAdministrator;
import org.cordee.demo.Demonstration;
import org.cordee.platform.Installations;
import org.cordee.platform.db.DataFolder;
import org.cordee.platform.db.StartRefused;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.springframework.context.ConfigurableApplicationContext;

/** Runs database and application together until the process is told to stop, then stops both in that order. */
final class Server {
    private static final int USUAL_PORT = 8080;
    private static final int PATIENCE_MILLIS = 30_000;

    private final AtomicReference<@Nullable Database> database = new AtomicReference<>();
    private final AtomicReference<@Nullable ConfigurableApplicationContext> application = new AtomicReference<>();

    private Server() {}

    static int run(Kind kind, Folder option, @Nullable Integer port, Map<String, String> more) {
        var folder = option.or(kind.folder).prepare();
        CommandLog.open(folder);
        var settings = Settings.read(folder, System.getenv());
        var listen = Listen.of(settings, port == null ? settings.number(Settings.Setting.PORT, USUAL_PORT) : port);
        refuseTakenPort(listen);
        var server = new Server();
        server.start(kind, folder, settings, listen, more);
        server.firstAdministrator(listen);
        System.out.println("Ready: " + listen.url());
        System.out.flush();
        tellLauncher();
        waitForEver();
        return 0;
    }

    private void start(Kind kind, DataFolder folder, Settings settings, Listen listen, Map<String, String> more) {
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop"));
        var opened = Database.serve(folder, settings);
        database.set(opened);
        kind.refuseOther(opened.access());
        var properties = SpringSettings.of(kind, folder, settings, opened.access(), listen);
        properties.putAll(more);
        var started = Application.start(properties);
        application.set(started);
        if (kind == Kind.DEMO) {
            started.getBean(Demonstration.class).open(line -> System.out.println("Demonstration, " + line));
        }
        firstPage(listen);
    }

    private void stop() {
        var context = application.getAndSet(null);
        if (context != null) {
            context.close();
        }
        var opened = database.getAndSet(null);
        if (opened != null) {
            opened.close();
        }
    }

    private void firstAdministrator(Listen listen) {
        var context = application.get();
        if (context != null && !context.getBean(Installations.class).current().demo()) {
            context.getBean(FirstAdministrator.class)
                    .path()
                    .ifPresent(path -> System.out.println("Create the administrator, once: " + listen.url() + path));
        }
    }

    private static void refuseTakenPort(Listen listen) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(listen.address(), listen.port()));
        } catch (IOException e) {
            throw new StartRefused(
                    "The port " + listen.port() + " of " + listen.address()
                            + " is already taken by another program or not allowed: choose another with --port.",
                    e);
        }
    }

    /** Asks the home page once, so that who reads "Ready" waits for nothing. */
    private static void firstPage(Listen listen) {
        try {
            var connection =
                    (HttpURLConnection) URI.create(listen.local()).toURL().openConnection();
            connection.setConnectTimeout(PATIENCE_MILLIS);
            connection.setReadTimeout(PATIENCE_MILLIS);
            connection.setInstanceFollowRedirects(false);
            if (connection.getResponseCode() >= HttpURLConnection.HTTP_INTERNAL_ERROR) {
                throw new StartRefused("The first page failed (" + connection.getResponseCode() + ").");
            }
            connection.disconnect();
        } catch (IOException e) {
            throw new StartRefused("The first page does not answer: " + e.getMessage() + ".", e);
        }
    }

    /** The launcher keeps the classes of this run for the next starts only when it got this far. */
    private static void tellLauncher() {
        var file = System.getProperty("cordee.ready");
        try {
            if (file != null) {
                Files.writeString(Path.of(file), "");
            }
        } catch (IOException e) {
            LoggerFactory.getLogger(Server.class).info("The next start will be a slower one", e);
        }
    }

    private static void waitForEver() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
