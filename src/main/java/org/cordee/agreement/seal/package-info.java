/** The seal of a signed file: nothing changed since, said by the installation that gathered the signatures. */
@NamedInterface("seal")
@NullMarked
package org.cordee.agreement.seal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
