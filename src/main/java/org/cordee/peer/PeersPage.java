package org.cordee.peer;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.cordee.platform.actor.Role;
import org.cordee.platform.audit.Subject;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.Option;
import org.cordee.platform.web.Page;
import org.cordee.platform.web.PageContext;
import org.cordee.platform.web.SignedIn;
import org.jspecify.annotations.Nullable;

/**
 * A list of peers by their consent: of the territory for those who work with them, or the public directory.
 *
 * @param open whether this is the public directory
 * @param peers the peers shown
 * @param sheets their sheets, in the same order
 * @param form what was looked for
 * @param next the address of the next page, or null
 * @param departments the departments to choose from
 * @param words the lists to choose from
 */
record PeersPage(
        boolean open,
        List<ShownPeer> peers,
        List<SheetView> sheets,
        Form form,
        @Nullable String next,
        Map<String, String> departments,
        PeerWords words)
        implements Page {

    @Override
    public String template() {
        return open ? "peer/directory" : "peer/peers";
    }

    @Override
    public String titleKey() {
        return open ? "peer.directory.title" : "peer.list.title";
    }

    @Override
    public boolean isIndexed() {
        return !open;
    }

    @Override
    public Set<Subject> subjects() {
        return open
                ? Set.of()
                : peers.stream()
                        .map(peer -> new Subject("peer.list", peer.id(), peer.id()))
                        .collect(Collectors.toSet());
    }

    String root() {
        return open ? "/directory" : "/peers";
    }

    boolean isCoordinator(PageContext ctx) {
        SignedIn person = ctx.person();
        return person != null && person.actor().role() == Role.COORDINATOR;
    }

    boolean isSearched() {
        return form.values().values().stream().flatMap(List::stream).anyMatch(value -> !value.isBlank());
    }

    List<Option> statuses(PageContext ctx) {
        return Arrays.stream(PeerStatus.values())
                .map(status -> Option.of(status.code(), ctx.t("peer.status." + status.code())))
                .toList();
    }

    List<Option> formats(Locale language) {
        return PeerWords.options(words.formats(), language);
    }

    List<Option> places() {
        return departments.entrySet().stream()
                .map(entry -> Option.of(entry.getKey(), entry.getValue()))
                .toList();
    }
}
