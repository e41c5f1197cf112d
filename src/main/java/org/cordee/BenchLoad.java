package org.cordee;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/** Runs clients side by side and times each thing they do. */
final class BenchLoad {

    private final Supplier<BenchCpu> cpu;

    BenchLoad(Supplier<BenchCpu> cpu) {
        this.cpu = cpu;
    }

    /** One client; each call does one thing and tells whether there is another to do. */
    @FunctionalInterface
    interface Client {
        boolean next() throws Exception;
    }

    /** Every client, until the time is over or it has nothing left to do. */
    BenchResult run(String name, List<? extends Client> clients, int seconds) {
        ExecutorService threads = Executors.newFixedThreadPool(clients.size());
        try {
            BenchCpu before = cpu.get();
            long start = System.nanoTime();
            long end = start + seconds * 1_000_000_000L;
            List<Callable<long[]>> work = new ArrayList<>();
            clients.forEach(client -> work.add(() -> timed(client, end)));
            List<long[]> times = new ArrayList<>();
            for (Future<long[]> done : threads.invokeAll(work)) {
                times.add(done.get());
            }
            double took = (System.nanoTime() - start) / 1e9;
            return BenchResult.of(name, times, took, cpu.get().since(before));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        } catch (ExecutionException failed) {
            throw new IllegalStateException(name + " failed: " + failed.getCause(), failed);
        } finally {
            threads.shutdownNow();
        }
    }

    private static long[] timed(Client client, long end) throws Exception {
        long[] times = new long[1024];
        int count = 0;
        boolean more = true;
        while (more && System.nanoTime() < end) {
            long start = System.nanoTime();
            more = client.next();
            times = count == times.length ? Arrays.copyOf(times, 2 * count) : times;
            times[count++] = System.nanoTime() - start;
        }
        return Arrays.copyOf(times, count);
    }
}
