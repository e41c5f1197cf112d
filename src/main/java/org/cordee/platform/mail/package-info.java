/** Mail that leaves the installation, and says nothing outside. */
@NamedInterface("mail")
@NullMarked
package org.cordee.platform.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
