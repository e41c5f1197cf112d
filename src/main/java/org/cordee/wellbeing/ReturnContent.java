package org.cordee.wellbeing;

import java.util.List;
import org.cordee.reference.Words;

/**
 * What a return may be agreed on, besides the missions of the sheet.
 *
 * @param days how long after a pause its return can be agreed on
 */
record ReturnContent(int days, List<Line> rhythm, List<Line> helps) {

    /** One line to tick. */
    record Line(String code, Words words) {}
}
