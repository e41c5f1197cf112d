package org.cordee.activity;

import java.util.List;
import org.cordee.reference.Words;
import org.springframework.stereotype.Component;

/** Time given by the volunteers of the director's own structure, whole years that are over only: nobody's timesheet. */
@Component
public class VolunteerWork {

    private final ContributionQueries queries;

    VolunteerWork(ContributionQueries queries) {
        this.queries = queries;
    }

    /** One kind of contribution of all volunteers together. */
    public record Line(Words kind, long acts, long minutes) {}

    /** By kind, the longest first; nothing for a year that is not over, and for whoever is not a director. */
    public List<Line> of(int year) {
        return queries.volunteers(year);
    }
}
