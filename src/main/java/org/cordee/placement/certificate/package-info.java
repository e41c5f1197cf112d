/** The certificate of experience: issued by the structure, completed and taken by the peer. */
@NamedInterface("certificate")
@NullMarked
package org.cordee.placement.certificate;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
