package org.cordee.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class VisitorLimitsTest {

    private final Watch watch = new Watch();
    private final VisitorLimits limits = new VisitorLimits(watch);

    @Test
    void oneSenderIsStoppedAndAnotherIsNot() {
        assertThat(sent("note", "192.0.2.1", 40)).isEqualTo(12);
        assertThat(sent("note", "192.0.2.2", 1)).isEqualTo(1);
        assertThat(sent("other", "192.0.2.1", 1)).isEqualTo(1);
    }

    @Test
    void allTogetherAreStoppedByForm() {
        long admitted = IntStream.range(0, 400)
                .filter(at -> limits.admitsNameless("concern"))
                .count();
        assertThat(admitted).isEqualTo(120);
        assertThat(limits.admitsNameless("meet")).isTrue();
        watch.pass(Duration.ofMinutes(1));
        assertThat(limits.admitsNameless("concern")).isTrue();
    }

    @Test
    void aSenderIsForgottenAfterAnHour() {
        SenderMarks before = SenderMarks.from(watch.instant());
        assertThat(before.of("note", "192.0.2.1"))
                .isEqualTo(before.of("note", "192.0.2.1"))
                .isNotEqualTo(SenderMarks.from(watch.instant()).of("note", "192.0.2.1"))
                .doesNotContain("192");
        sent("note", "192.0.2.1", 40);
        watch.pass(Duration.ofMinutes(61));
        assertThat(before.holdsAt(watch.instant())).isFalse();
        assertThat(sent("note", "192.0.2.1", 40)).isEqualTo(12);
    }

    private long sent(String form, String address, int times) {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr(address);
        return IntStream.range(0, times)
                .filter(at -> limits.admits(form, request))
                .count();
    }

    private static final class Watch extends Clock {
        private Instant now = Instant.parse("2026-03-02T09:00:00Z");

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
