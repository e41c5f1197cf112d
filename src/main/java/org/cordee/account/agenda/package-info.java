/** The dates of a person in their own calendar: by a secret link, and by invitations. */
@NamedInterface("agenda")
@NullMarked
package org.cordee.account.agenda;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
