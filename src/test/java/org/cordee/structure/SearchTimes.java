package org.cordee.structure;

import java.util.List;
import org.cordee.platform.actor.Actor;
import org.cordee.testkit.TestDatabase;

/** Times the search over whatever register a database holds, transaction included. */
public final class SearchTimes {
    private static final int ROUNDS = 100;
    private static final List<String> TYPED = List.of(
            "sai", "hop", "csa", "mar", "nantes", "44000", "caarud lyon", "centre hospitalier", "440000", "zzz");

    private SearchTimes() {}

    /** Prints the mean time of each search in milliseconds and how many it found. */
    public static void print(TestDatabase database) {
        var search = new SearchQueries(database.sql());
        for (int warm = 0; warm < 5; warm++) {
            TYPED.forEach(words -> once(database, search, words));
        }
        for (String words : TYPED) {
            long started = System.nanoTime();
            int found = 0;
            for (int i = 0; i < ROUNDS; i++) {
                found = once(database, search, words);
            }
            System.out.printf("%-20s %5d found %7.2f ms%n", words, found, (System.nanoTime() - started) / 1e6 / ROUNDS);
        }
    }

    private static int once(TestDatabase database, SearchQueries search, String words) {
        return database.as(
                new Actor.Visitor(),
                sql -> search.page(SearchRequest.of(words), null, 20).total());
    }
}
