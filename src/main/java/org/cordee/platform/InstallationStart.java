package org.cordee.platform;

import java.time.LocalDate;
import java.time.ZoneId;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Actors;
import org.cordee.platform.db.StartRefused;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Opens the installation before the first page can be asked: records its kind at the first start, reads it later. */
@Component
class InstallationStart implements SmartInitializingSingleton {

    private final Installations installations;
    private final Environment settings;

    InstallationStart(Installations installations, Environment settings) {
        this.installations = installations;
        this.settings = settings;
    }

    @Override
    public void afterSingletonsInstantiated() {
        boolean demo = settings.getProperty("cordee.kind", "real").equals("demo");
        String region = settings.getProperty("cordee.region", demo ? "Région fictive" : "");
        ZoneId zone = ZoneId.of(settings.getProperty("cordee.zone", "Europe/Paris"));
        LocalDate anchor = settings.getProperty("cordee.today", LocalDate.class);
        boolean same = Actors.as(new Actor.Job("start"), () -> installations.open(demo, region, zone, anchor));
        if (!same) {
            throw new StartRefused(
                    demo
                            ? "This database holds a real installation: the demonstration does not touch it."
                            : "This database holds a demonstration: a real installation needs an empty one.");
        }
    }
}
