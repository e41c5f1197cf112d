package org.cordee.platform.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.cordee.platform.db.Sql;
import org.cordee.platform.keys.InstallationKey;

/**
 * Seals the audit into one chain, month by month, and finds what was altered in it. To be used in a transaction of the
 * job {@code seal}.
 */
public final class AuditChain {

    private static final int BATCH = 2_000;
    private static final int MONTHS_KEPT = 12;

    private final SealStore store;
    private final SealChain chain;

    /** The chain under the installation's key. */
    public AuditChain(Sql sql, InstallationKey key) {
        this.store = new SealStore(sql);
        this.chain = new SealChain(key);
    }

    /**
     * A line that is not what was sealed.
     *
     * @param month the month of its segment
     * @param position its place in the month, from 1
     * @param id the line's id, or 0 when the line is gone
     * @param missing whether the line is gone, rather than altered
     */
    public record Fault(LocalDate month, long position, long id, boolean missing) {}

    /** Seals what was written since, at most one batch; tells how many lines. A late line joins the open month. */
    public int seal() {
        List<AuditEntry> entries = store.unsealed(BATCH);
        int from = 0;
        while (from < entries.size()) {
            LocalDate month = openMonth(entries.get(from));
            int to = from + 1;
            while (to < entries.size() && !entries.get(to).month().isAfter(month)) {
                to++;
            }
            sealInto(month, entries.subList(from, to));
            from = to;
        }
        return entries.size();
    }

    /** Every line altered or gone since it was sealed, in order; none when the chain is whole. */
    public List<Fault> verify() {
        List<Fault> faults = new ArrayList<>();
        byte[] before = SealChain.ORIGIN;
        for (SealStore.Segment segment : store.segments()) {
            if (!Arrays.equals(segment.opening(), before)) {
                faults.add(new Fault(segment.month(), 0, 0, false));
            }
            if (!segment.emptied()) {
                verify(segment, faults);
            }
            before = segment.closing() == null ? segment.opening() : segment.closing();
        }
        return faults;
    }

    /** Deletes the lines of months ended more than twelve months ago; their closing seal stays. Tells how many. */
    public int empty(LocalDate today, Instant now) {
        return store.empty(today.withDayOfMonth(1).minusMonths(MONTHS_KEPT), now);
    }

    private LocalDate openMonth(AuditEntry entry) {
        Optional<SealStore.Segment> last = store.lastSegment();
        if (last.isPresent() && !entry.month().isAfter(last.get().month())) {
            return last.get().month();
        }
        byte[] opening = last.map(segment -> segment.closing() == null ? segment.opening() : segment.closing())
                .orElse(SealChain.ORIGIN);
        store.open(entry.month(), opening);
        return entry.month();
    }

    private void sealInto(LocalDate month, List<AuditEntry> entries) {
        SealStore.Segment segment = store.lastSegment().orElseThrow();
        byte[] seal = segment.closing() == null ? segment.opening() : segment.closing();
        long position = segment.entries();
        List<SealStore.SealedEntry> sealed = new ArrayList<>(entries.size());
        for (AuditEntry entry : entries) {
            position++;
            seal = chain.seal(seal, entry);
            sealed.add(new SealStore.SealedEntry(position, entry, seal));
        }
        store.keep(month, sealed);
        store.advance(month, new SealStore.Head(position, seal));
    }

    private void verify(SealStore.Segment segment, List<Fault> faults) {
        Walk walk = new Walk(segment, faults);
        store.each(segment.month(), (position, line) -> walk.next(line));
        walk.end();
    }

    /** Walks a month line by line, comparing each seal with the one its line deserves. */
    private final class Walk {

        private final SealStore.Segment segment;
        private final List<Fault> faults;
        private byte[] before;
        private long expected = 1;

        private Walk(SealStore.Segment segment, List<Fault> faults) {
            this.segment = segment;
            this.faults = faults;
            this.before = segment.opening();
        }

        private void next(SealStore.SealedEntry line) {
            while (expected < line.position()) {
                faults.add(new Fault(segment.month(), expected, 0, true));
                expected++;
                before = new byte[0];
            }
            boolean afterGap = before.length == 0;
            if (!afterGap && !Arrays.equals(chain.seal(before, line.entry()), line.seal())) {
                faults.add(
                        new Fault(segment.month(), line.position(), line.entry().id(), false));
            }
            before = line.seal();
            expected = line.position() + 1;
        }

        private void end() {
            while (expected <= segment.entries()) {
                faults.add(new Fault(segment.month(), expected, 0, true));
                expected++;
            }
        }
    }
}
