package org.cordee.questionnaire;

import org.cordee.reference.Words;

/**
 * Under what conditions an instrument may be used.
 *
 * @param notice the conditions in words, with who holds the rights
 */
record Licence(LicenceTier tier, Words notice) {}
