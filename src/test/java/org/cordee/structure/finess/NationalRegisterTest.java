package org.cordee.structure.finess;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The whole register of January 2021: 95 333 establishments. */
class NationalRegisterTest {
    private static final Path NATIONAL = Path.of("bench/finess-20210108.csv.gz");

    @Test
    void takesEveryEstablishmentOfTheCountryAndNearlyAllItsPositions() {
        Map<Notice, Integer> notices = new EnumMap<>(Notice.class);
        int[] counts = new int[2];
        FinessFile.open(NATIONAL).read(row -> {
            if (row instanceof FinessRow.Taken taken) {
                counts[0]++;
                taken.establishment().notices().forEach(notice -> notices.merge(notice, 1, Integer::sum));
            } else {
                counts[1]++;
            }
        });
        assertThat(counts).containsExactly(95_333, 0);
        assertThat(notices)
                .containsEntry(Notice.SIRET_WRONG, 2)
                .containsEntry(Notice.POSITION_MISSING, 9)
                .containsOnlyKeys(
                        Notice.SIRET_WRONG,
                        Notice.POSITION_MISSING,
                        Notice.PHONE_UNREADABLE,
                        Notice.POSITION_IMPLAUSIBLE);
        assertThat(notices.get(Notice.PHONE_UNREADABLE)).isLessThan(100);
        assertThat(notices.get(Notice.POSITION_IMPLAUSIBLE)).isLessThan(50);
    }

    @Test
    void holdsLittleMoreThanThePositionsInMemory() {
        System.gc();
        long before = used();
        var file = FinessFile.open(NATIONAL);
        long[] peak = new long[2];
        file.read(row -> {
            if (++peak[0] % 20_000 == 0) {
                System.gc();
                peak[1] = Math.max(peak[1], used() - before);
            }
        });
        assertThat(peak[1]).isLessThan(20L << 20);
    }

    private static long used() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getUsage().getUsed())
                .sum();
    }
}
