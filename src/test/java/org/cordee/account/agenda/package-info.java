@NullMarked
package org.cordee.account.agenda;

import org.jspecify.annotations.NullMarked;
