/** Files a person takes away or brings: downloads, sheets, PDF, QR codes. */
@NamedInterface("files")
@NullMarked
package org.cordee.platform.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
