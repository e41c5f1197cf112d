package org.cordee.account;

import java.util.UUID;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Actors;
import org.cordee.platform.actor.Role;
import org.cordee.testkit.TestApplication;
import org.jspecify.annotations.Nullable;

/** Invites people in tests of their arrival, and says whose key was made last. */
public final class TestInvitations {

    private TestInvitations() {}

    /** The path of the invitation of a new peer called Sacha. */
    public static String peer(TestApplication application, Actor.Person coordinator) {
        return path(application, coordinator, Role.PEER, UUID.randomUUID(), "Sacha");
    }

    /** The path of the invitation of somebody called Camille, in the scope of who invites. */
    static String colleague(TestApplication application, Actor.Person by, Role role) {
        return path(application, by, role, by.scope(), "Camille");
    }

    /** The account whose passkey was added last. */
    public static UUID accountOfLastKey(TestApplication application) {
        return UUID.fromString(application
                .database()
                .asSuperuser("select account_id::text as name from account.passkey order by added_at desc limit 1")
                .get(0));
    }

    private static String path(
            TestApplication application, Actor.Person by, Role role, @Nullable UUID scope, String name) {
        var wanted = new Invitations.Wanted(role, scope, by.territory(), "Un lieu", name, null);
        return Actors.as(
                by, () -> application.bean(Invitations.class).invite(by, wanted).path());
    }
}
