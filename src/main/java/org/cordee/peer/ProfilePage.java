package org.cordee.peer;

import java.util.Arrays;
import java.util.List;
import org.cordee.platform.web.Page;

/** One's own sheet: what it says, and what is still to say. */
record ProfilePage(SheetView sheet) implements Page {

    @Override
    public String template() {
        return "peer/profile";
    }

    @Override
    public String titleKey() {
        return "peer.profile.title";
    }

    /** The parts that say nothing yet. */
    List<ProfileField> missing() {
        return Arrays.stream(ProfileField.values())
                .filter(field -> !sheet.says(field))
                .toList();
    }
}
