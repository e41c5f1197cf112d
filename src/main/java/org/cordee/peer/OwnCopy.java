package org.cordee.peer;

import java.time.LocalDate;
import java.util.List;
import org.cordee.account.OwnPart;

/** Everything kept about a peer, for that peer. */
record OwnCopy(
        LocalDate madeOn,
        Profile profile,
        List<Training> training,
        List<Consent> consents,
        List<OwnQueries.ConsentLine> history,
        List<PlaceNameQueries.Place> chosenStructures,
        List<String> reachableDepartments,
        List<PlaceNameQueries.Place> reachablePlaces,
        List<MessageStore.Message> messages,
        List<OwnPart.Section> others) {}
