/** The ending of a placement as a step: a goodbye, an exit talk, a certificate, what closes, and what is kept until when. */
@NamedInterface("ending")
@NullMarked
package org.cordee.pathway.ending;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
