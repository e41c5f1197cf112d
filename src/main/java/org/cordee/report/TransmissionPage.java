package org.cordee.report;

import java.util.List;
import org.cordee.platform.actor.Role;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.Page;
import org.jspecify.annotations.Nullable;

/**
 * One page handed to a funder.
 *
 * @param role who looks at it: director, peer or funder
 * @param ready whether it may leave now
 * @param link its address, for the director once it was sent
 * @param code the code in force, for the director
 */
record TransmissionPage(
        Transmission transmission,
        String structure,
        String funder,
        Role role,
        boolean ready,
        @Nullable String link,
        @Nullable String code,
        Form form)
        implements Page {

    boolean director() {
        return role == Role.DIRECTOR;
    }

    boolean peer() {
        return role == Role.PEER;
    }

    String path() {
        return (role == Role.FUNDER ? "/funder/pages/" : "/reports/transmissions/") + transmission.id();
    }

    @Override
    public String template() {
        return "report/transmission";
    }

    @Override
    public String titleKey() {
        return "report.transmission.title";
    }

    @Override
    public List<Object> titleArguments() {
        return List.of(structure, Integer.toString(transmission.year()));
    }
}
