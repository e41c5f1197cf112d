package org.cordee.demo;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** What peers do with one another: talks, buddies, groups of the region. */
@Component
class DemoTogether {

    private final DemoBuddies buddies;
    private final DemoGroups groups;

    DemoTogether(DemoBuddies buddies, DemoGroups groups) {
        this.buddies = buddies;
        this.groups = groups;
    }

    void write(DemoRegion.Region region, List<DemoPeers.Cast> cast, LocalDate day) {
        buddies.write(cast, day);
        groups.write(region, cast, day);
    }
}
