package org.cordee.placement.training;

import java.time.LocalDate;

/**
 * What a structure certifies of a placement in training.
 *
 * @param givenAs who gives it, in their own words: a name and a quality
 * @param minutes confirmed by that day
 */
record TrainingCertificate(LocalDate givenOn, String givenAs, long minutes) {}
