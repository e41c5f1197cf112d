/** The leaflet people print: two sides for each of four audiences, made of claims, certainty and what is measured here. */
@NullMarked
package org.cordee.report.leaflet;

import org.jspecify.annotations.NullMarked;
