package org.cordee.peer.talk;

import java.util.List;
import org.cordee.platform.Problems;
import org.cordee.platform.web.Option;
import org.cordee.platform.web.Page;

/** What the coordination hands on: visitors to offers, arrivals to buddies. */
record TalkDeskPage(
        List<TalkQueries.Visitor> visitors, List<TalkOffer> offers, List<ArrivalRow> arrivals, Problems problems)
        implements Page {

    /** Somebody who arrived, and who could be their buddy. */
    record ArrivalRow(TalkQueries.NewArrival arrival, List<TalkOffer> candidates) {

        List<Option> options() {
            return TalkDeskPage.options(candidates);
        }
    }

    @Override
    public String template() {
        return "peer/talk/desk";
    }

    @Override
    public String titleKey() {
        return "talk.desk.title";
    }

    List<Option> options() {
        return options(offers);
    }

    private static List<Option> options(List<TalkOffer> offers) {
        return offers.stream()
                .map(offer -> Option.of(
                        offer.id().toString(), offer.shownName() + " · " + offer.about() + " · " + offer.moments()))
                .toList();
    }
}
