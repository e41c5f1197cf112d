package org.cordee.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/**
 * The line between a phone and the application: it can be slow, be cut, or be cut once a request has arrived, before its
 * answer comes back. Real sockets, so that a page and its service worker suffer alike.
 */
final class PoorLine implements AutoCloseable {

    /** A slow third-generation network: 400 kbit/s each way, 400 ms for a way there and back. */
    static final int SLOW_BYTES_PER_SECOND = 50_000;

    static final int SLOW_ROUND_TRIP = 400;

    private static final int SAME_BURST = 20;

    private final ExecutorService pumps = Executors.newCachedThreadPool();
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final ServerSocket ear;
    private final URI application;
    private final Lane there = new Lane();
    private final Lane back = new Lane();
    private volatile boolean cut;
    private volatile boolean slow;
    private volatile @Nullable String lost;

    PoorLine(String origin) {
        application = URI.create(origin);
        try {
            ear = new ServerSocket(0, 50, InetAddress.getByName("localhost"));
        } catch (IOException taken) {
            throw new UncheckedIOException(taken);
        }
        pumps.execute(this::listen);
    }

    String origin() {
        return "http://localhost:" + ear.getLocalPort();
    }

    void cut() {
        cut = true;
        open.forEach(PoorLine::hangUp);
    }

    void mend() {
        cut = false;
    }

    void slow(boolean really) {
        slow = really;
    }

    /** The next request that begins so arrives and is answered, but the line is cut before the answer is through. */
    void loseAnswerTo(String request) {
        lost = request;
    }

    @Override
    public void close() {
        cut();
        pumps.shutdownNow();
        try {
            ear.close();
        } catch (IOException closing) {
            throw new UncheckedIOException(closing);
        }
    }

    private void listen() {
        while (!ear.isClosed()) {
            try {
                Socket phone = ear.accept();
                if (cut) {
                    hangUp(phone);
                } else {
                    connect(phone);
                }
            } catch (IOException ended) {
                cut = true;
            }
        }
    }

    private void connect(Socket phone) throws IOException {
        Socket server = new Socket(application.getHost(), application.getPort());
        open.add(phone);
        open.add(server);
        boolean[] losing = new boolean[1];
        pumps.execute(() -> pump(phone, server, there, bytes -> losing[0] |= isLost(bytes)));
        pumps.execute(() -> pump(server, phone, back, bytes -> {
            if (losing[0]) {
                cut();
            }
        }));
    }

    private boolean isLost(String bytes) {
        String wanted = lost;
        if (wanted == null || !bytes.startsWith(wanted)) {
            return false;
        }
        lost = null;
        return true;
    }

    private interface Watch {
        void sees(String bytes);
    }

    private void pump(Socket from, Socket to, Lane lane, Watch watch) {
        byte[] buffer = new byte[4_096];
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            long last = 0;
            for (int read = in.read(buffer); read > 0; read = in.read(buffer)) {
                watch.sees(new String(buffer, 0, read, StandardCharsets.ISO_8859_1));
                last = travel(read, last, lane);
                out.write(buffer, 0, read);
                out.flush();
            }
        } catch (IOException | InterruptedException over) {
            hangUp(to);
        } finally {
            open.remove(from);
        }
    }

    /** What follows at once travels behind what went before: only the first bytes wait for the way. */
    private long travel(int bytes, long last, Lane lane) throws InterruptedException {
        if (slow) {
            boolean first = System.currentTimeMillis() - last > SAME_BURST;
            Thread.sleep((first ? SLOW_ROUND_TRIP / 2 : 0) + lane.take(bytes));
        }
        return System.currentTimeMillis();
    }

    /** One way of the line, which every connection shares. */
    private static final class Lane {

        private long free;

        /** How many milliseconds these bytes wait until they are through. */
        synchronized long take(int bytes) {
            long now = System.currentTimeMillis();
            free = Math.max(now, free) + bytes * 1_000L / SLOW_BYTES_PER_SECOND;
            return free - now;
        }
    }

    private static void hangUp(Socket socket) {
        try {
            socket.close();
        } catch (IOException already) {
            throw new UncheckedIOException(already);
        }
    }
}
