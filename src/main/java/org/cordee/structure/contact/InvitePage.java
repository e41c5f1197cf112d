package org.cordee.structure.contact;

import java.util.List;
import org.cordee.platform.actor.Role;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.Page;

/**
 * The form that invites one person.
 *
 * @param place what they are invited into: a structure or a territory
 * @param action where the form goes
 * @param back the page to go back to
 * @param roles the roles that can be offered, at least one
 */
record InvitePage(String place, String action, String back, List<Role> roles, Form form) implements Page {
    @Override
    public String template() {
        return "structure/contact/invite";
    }

    @Override
    public String titleKey() {
        return "structure.invite.title";
    }

    @Override
    public List<Object> titleArguments() {
        return List.of(place);
    }
}
