/** The database: its engine, its roles, its backups and the one way statements reach it. */
@NullMarked
@NamedInterface("db")
package org.cordee.platform.db;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
