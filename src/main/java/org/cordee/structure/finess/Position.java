package org.cordee.structure.finess;

/** A point in degrees (WGS 84), with the precision its source claims. */
public record Position(double latitude, double longitude, Precision precision) {}
