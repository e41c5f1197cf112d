package org.cordee.account;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.cordee.platform.actor.Role;
import org.cordee.platform.audit.Subject;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.Page;
import org.jspecify.annotations.Nullable;

/**
 * The people one manages, and the invitations that wait.
 *
 * @param next the address of the next page, or null
 * @param offered the roles that can be offered from here
 */
record PeoplePage(
        List<PeopleQueries.Managed> people,
        @Nullable String next,
        List<InvitationStore.Waiting> waiting,
        List<Role> offered,
        Form form)
        implements Page {

    @Override
    public Set<Subject> subjects() {
        return people.stream()
                .map(person -> new Subject("account.account", person.account(), person.account()))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public String template() {
        return "account/people";
    }

    @Override
    public String titleKey() {
        return "account.people.title";
    }
}
