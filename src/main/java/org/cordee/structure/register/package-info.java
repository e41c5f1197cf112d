/** Reads a register file into the installation: load, compare, review, apply, undo; and the extract every installation starts with. */
@NamedInterface("register")
@NullMarked
package org.cordee.structure.register;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
