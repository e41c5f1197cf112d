/** Contacts that come in a spreadsheet become invitations, and nothing else is kept of them. */
@NullMarked
package org.cordee.structure.contact;

import org.jspecify.annotations.NullMarked;
