package org.cordee.platform;

import java.time.LocalDate;
import java.time.ZoneId;
import org.cordee.platform.db.StartRefused;
import org.cordee.platform.time.Today;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Opens the installation once everything is in place and before the first request or first content. */
@Component
class InstallationOpening implements SmartInitializingSingleton {
    private final Installations installations;
    private final Today today;
    private final boolean demo;
    private final String region;
    private final @Nullable LocalDate anchorDay;

    InstallationOpening(
            Installations installations,
            Today today,
            @Value("${cordee.kind:real}") String kind,
            @Value("${cordee.region}") String region,
            @Value("${cordee.today:#{null}}") @Nullable String anchorDay) {
        this.installations = installations;
        this.today = today;
        this.demo = kind.equals("demo");
        this.region = region;
        this.anchorDay = anchorDay == null ? null : LocalDate.parse(anchorDay);
    }

    @Override
    public void afterSingletonsInstantiated() {
        ZoneId zone = today.zone();
        LocalDate anchor = demo && anchorDay == null ? today.date() : anchorDay;
        if (!installations.open(demo, region, zone, anchor)) {
            throw new StartRefused(
                    demo
                            ? "This database holds a real installation: the demonstration never runs on it."
                            : "This database holds the demonstration: serve needs a database of its own.");
        }
    }
}
