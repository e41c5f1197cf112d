package org.cordee.supervision;

import java.util.List;
import java.util.UUID;
import org.cordee.platform.NotFound;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.platform.time.Today;
import org.cordee.platform.web.Form;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the pages of the two together. */
@Component
class MeetingScreens {

    private final BondQueries bonds;
    private final MeetingQueries queries;
    private final Rhythms rhythms;
    private final Today today;

    MeetingScreens(BondQueries bonds, MeetingQueries queries, Rhythms rhythms, Today today) {
        this.bonds = bonds;
        this.queries = queries;
        this.rhythms = rhythms;
        this.today = today;
    }

    MeetingListPage list(Actor.Person actor) {
        List<Bond> mine = bonds.ofMine(actor.account());
        List<Meeting> meetings = queries.of(mine.stream().map(Bond::id).toList());
        return new MeetingListPage(mine, meetings, today.date(), actor.role() == Role.PEER);
    }

    BondPage one(Actor.Person actor, UUID id, Form form) {
        Bond bond = mine(id);
        boolean own = actor.role() == Role.PEER;
        Integer weeks = own ? rhythms.of(bond.placement(), Space.SUPERVISION).weeks() : null;
        return new BondPage(bond, queries.of(List.of(id)), today.date(), weeks, own, form);
    }

    MovePage move(Actor.Person actor, UUID bond, UUID meeting, @Nullable Form typed) {
        Meeting found = queries.get(meeting);
        if (!found.bond().equals(bond)) {
            throw new NotFound("a meeting of another bond, for " + actor.role());
        }
        Form form = typed != null
                ? typed
                : Form.empty()
                        .with("day", found.when().day())
                        .with("hour", found.when().hour())
                        .with("way", found.when().way().code());
        return new MovePage(mine(bond), found, form);
    }

    private Bond mine(UUID id) {
        Bond bond = bonds.get(id);
        if (!bond.isAgreed()) {
            throw new NotFound("a supervision nobody agreed to");
        }
        return bond;
    }
}
