package org.cordee.peer;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.cordee.platform.NotFound;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.FormReader;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes lists and sheets, the same for those who work with peers and for the public, each by its own consent. */
@Component
class PeerPages {

    private static final int PAGE = 20;

    private final PeerQueries peers;
    private final PlaceNameQueries places;
    private final SheetViews sheets;
    private final PeerWords words;

    PeerPages(PeerQueries peers, PlaceNameQueries places, SheetViews sheets, PeerWords words) {
        this.peers = peers;
        this.places = places;
        this.sheets = sheets;
        this.words = words;
    }

    /** The page of a list a form asks for; for one audience alone, or for all those the reader belongs to. */
    PeersPage list(FormReader form, @Nullable Audience audience) {
        PeerQueries.Search search = new PeerQueries.Search(
                audience,
                orNull(form.text("q", 80)),
                form.choice("status", PeerStatus.class).orElse(null),
                orNull(form.text("department", 3)),
                orNull(form.text("format", 40)));
        List<ShownPeer> found = peers.after(form.id("after").orElse(null), search, PAGE + 1);
        boolean more = found.size() > PAGE;
        List<ShownPeer> shown = more ? found.subList(0, PAGE) : found;
        return new PeersPage(
                audience == Audience.PUBLIC,
                shown,
                sheets.of(shown),
                asked(form),
                more ? next(form, shown.get(PAGE - 1).id()) : null,
                places.departments(),
                words);
    }

    /** A sheet; stops with {@link NotFound} when the reader may not know there is one. */
    PeerPage sheet(UUID id, @Nullable Audience audience, boolean invitable, Form form) {
        ShownPeer shown = peers.find(id, audience).orElseThrow(() -> new NotFound("a peer shown"));
        return new PeerPage(audience == Audience.PUBLIC, shown, sheets.of(shown, audience), invitable, form);
    }

    private static Form asked(FormReader form) {
        Form asked = Form.empty();
        for (String field : List.of("q", "status", "department", "format")) {
            asked = asked.with(field, form.text(field, 80));
        }
        return asked;
    }

    private static String next(FormReader form, UUID last) {
        StringBuilder query = new StringBuilder("?after=").append(last);
        for (String field : List.of("q", "status", "department", "format")) {
            String value = form.text(field, 80);
            if (!value.isEmpty()) {
                query.append('&').append(field).append('=').append(URLEncoder.encode(value, StandardCharsets.UTF_8));
            }
        }
        return query.toString();
    }

    private static @Nullable String orNull(String typed) {
        return typed.isEmpty() ? null : typed;
    }
}
