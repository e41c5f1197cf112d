package org.cordee.peer;

import java.util.List;
import java.util.Set;
import org.cordee.platform.audit.Subject;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.Page;

/**
 * One peer's sheet, as the reader may see it.
 *
 * @param open whether it is read in the public directory
 * @param invitable whether the reader may hand over the access that is still to be given
 */
record PeerPage(boolean open, ShownPeer peer, SheetView sheet, boolean invitable, Form form) implements Page {

    @Override
    public String template() {
        return "peer/peer";
    }

    @Override
    public String titleKey() {
        return "peer.sheet.title";
    }

    @Override
    public List<Object> titleArguments() {
        return List.of(peer.profile().workingName());
    }

    @Override
    public boolean isIndexed() {
        return !open;
    }

    @Override
    public Set<Subject> subjects() {
        return Set.of(new Subject("peer.peer", peer.id(), peer.id()));
    }

    /** Whether anything but the name is shown and says something. */
    boolean says() {
        return peer.fields().stream()
                .anyMatch(field -> field != ProfileField.NAME && field != ProfileField.CONTACT && sheet.says(field));
    }

    boolean receives() {
        return peer.shows(ProfileField.CONTACT);
    }

    String root() {
        return open ? "/directory" : "/peers";
    }
}
