package org.cordee.evidence;

import java.time.LocalDate;

/**
 * The teller's terms.
 *
 * @param signature the name shown, chosen for this text
 * @param print whether it may be printed, which cannot be taken back
 * @param expiresOn the last day it is shown
 * @param agreed whether the teller agrees to the consent shown
 */
public record Offer(String signature, Audience audience, boolean print, LocalDate expiresOn, boolean agreed) {}
