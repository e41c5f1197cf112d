package org.cordee.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A long menu folds what is not daily; a short one stays as it is. */
class NavGroupTest {

    @Test
    void aShortMenuIsOneRow() {
        assertThat(NavGroup.of(nav(8, MenuGroup.KNOWLEDGE)))
                .singleElement()
                .matches(group -> !group.folded() && group.entries().size() == 8);
    }

    @Test
    void aLongMenuFoldsGroupsOfSeveralAndNothingDaily() {
        List<NavEntry> nav = new ArrayList<>(nav(6, MenuGroup.DAILY));
        nav.addAll(nav(2, MenuGroup.FIGURES));
        nav.add(new NavEntry("/here", "key", "icon", true, MenuGroup.OUTSIDE));

        List<NavGroup> groups = NavGroup.of(nav);

        assertThat(groups).extracting(NavGroup::folded).containsExactly(false, true, false);
        assertThat(groups).extracting(NavGroup::current).containsExactly(false, false, true);
    }

    private static List<NavEntry> nav(int many, MenuGroup group) {
        return Collections.nCopies(many, new NavEntry("/there", "key", "icon", false, group));
    }
}
