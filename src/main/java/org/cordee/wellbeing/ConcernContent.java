package org.cordee.wellbeing;

import java.time.Duration;

/** Within how many hours an answer is due to what does not go well, by how soon it is hoped for. */
record ConcernContent(int todayHours, int weekHours) {

    Duration until(Hoped hoped) {
        return Duration.ofHours(hoped == Hoped.TODAY ? todayHours : weekHours);
    }
}
