package org.cordee.platform.actor;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who acts in a transaction. Row security knows nothing else, and sees nothing when nobody is bound. */
public sealed interface Actor {

    /** The word the database knows the kind by. */
    String kind();

    /**
     * A signed-in person in one role.
     *
     * @param account the account
     * @param role the role in use
     * @param scope the peer, structure, territory or organisation the role is held in; null for an administrator
     * @param territory the territory the role was granted in; null for an administrator
     */
    record Person(
            UUID account,
            Role role,
            @Nullable UUID scope,
            @Nullable UUID territory) implements Actor {
        @Override
        public String kind() {
            return "person";
        }

        /** The scope of somebody in this role; stops everybody else with {@link NotAllowed}, saying what is theirs alone. */
        public UUID scopeAs(Role needed, String what) {
            if (role != needed) {
                throw new NotAllowed(what);
            }
            return scopeOrStop();
        }

        /** The scope, for roles that always have one; an administrator stops here with {@link NotAllowed}. */
        public UUID scopeOrStop() {
            if (scope == null) {
                throw new NotAllowed("the role " + role + " has no scope");
            }
            return scope;
        }
    }

    /** Somebody without an account, on a public page. */
    record Visitor() implements Actor {
        @Override
        public String kind() {
            return "visitor";
        }
    }

    /** Somebody who answers a questionnaire by card. */
    record Respondent(UUID participation) implements Actor {
        @Override
        public String kind() {
            return "respondent";
        }
    }

    /** Somebody who signs one document by link. */
    record Signatory(UUID request) implements Actor {
        @Override
        public String kind() {
            return "signatory";
        }
    }

    /** A named job; each name has its own policies. */
    record Job(String name) implements Actor {
        @Override
        public String kind() {
            return "job";
        }
    }

    /** A fictitious person whose history the demonstration writes. */
    record Demo(Person person) implements Actor {
        @Override
        public String kind() {
            return "demo";
        }
    }
}
