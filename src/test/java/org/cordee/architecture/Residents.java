package org.cordee.architecture;

import java.util.UUID;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.testkit.TestApplication;
import org.jspecify.annotations.Nullable;

/** The people of the demonstration region, by role. */
final class Residents {

    private Residents() {}

    /** The first person who was given this role, able to sign in. */
    static Actor.Person first(TestApplication region, Role role) {
        String found = region.database()
                .asSuperuser(
                        "select account_id || ' ' || coalesce(scope::text, '-') || ' ' || coalesce(territory::text, '-')"
                                + " || ' ' || id as name from account.role_grant where role = '" + role.code()
                                + "' order by granted_at, id limit 1")
                .get(0);
        String[] parts = found.split(" ", -1);
        region.database().seed("update account.role_grant set id = account_id where id = '" + parts[3] + "'");
        return new Actor.Person(UUID.fromString(parts[0]), role, id(parts[1]), id(parts[2]));
    }

    private static @Nullable UUID id(String text) {
        return text.equals("-") ? null : UUID.fromString(text);
    }
}
