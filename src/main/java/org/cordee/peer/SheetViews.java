package org.cordee.peer;

import java.util.EnumSet;
import java.util.List;
import org.cordee.platform.time.Today;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes sheets ready to be shown. */
@Component
class SheetViews {

    private final PeerQueries peers;
    private final PlaceNameQueries places;
    private final PeerWords words;
    private final Today today;

    SheetViews(PeerQueries peers, PlaceNameQueries places, PeerWords words, Today today) {
        this.peers = peers;
        this.places = places;
        this.words = words;
        this.today = today;
    }

    /** As one reader may see it. */
    SheetView of(ShownPeer shown, @Nullable Audience audience) {
        return new SheetView(shown.profile(), shown.fields(), peers.training(shown.id(), audience), labels());
    }

    /** Several at once, without their trainings. */
    List<SheetView> of(List<ShownPeer> shown) {
        SheetView.Labels labels = labels();
        return shown.stream()
                .map(one -> new SheetView(one.profile(), one.fields(), List.of(), labels))
                .toList();
    }

    /** The peer's own, whole. */
    SheetView own(Peer peer, List<Training> training) {
        return new SheetView(peer.profile(), EnumSet.allOf(ProfileField.class), training, labels());
    }

    /** The peer's own, as an audience would see it. */
    SheetView as(Peer peer, List<Training> training, Consents consents, Audience audience) {
        return new SheetView(peer.profile(), consents.fields(audience), training, labels());
    }

    SheetView.Labels labels() {
        return new SheetView.Labels(words, places.departments(), today.date());
    }
}
