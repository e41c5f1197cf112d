/** The dates of a person in their own calendar: by a secret link, and by invitations. */
@NullMarked
package org.cordee.account.agenda;

import org.jspecify.annotations.NullMarked;
