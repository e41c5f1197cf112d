package org.cordee.structure.register;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.cordee.platform.NotFound;
import org.cordee.platform.web.Form;
import org.springframework.stereotype.Component;

/** Puts together the review of an import. */
@Component
class ImportScreen {
    private static final int ROWS = 50;
    private static final int KEPT = 200;
    private static final List<String> VERDICTS = List.of("rejected", "changed", "new");

    private final ImportQueries queries;
    private final Clock clock;

    ImportScreen(ImportQueries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    ImportPage page(UUID id, String asked, long after, Form form) {
        ImportBatch batch = queries.find(id).orElseThrow(() -> new NotFound("import " + id));
        String shown = VERDICTS.contains(asked) ? asked : firstOf(batch.counts());
        List<ImportRow> rows = queries.rows(id, shown, after, ROWS);
        String next = rows.size() < ROWS
                ? null
                : "/structures/import/" + id + "?show=" + shown + "&after="
                        + rows.get(rows.size() - 1).line();
        return new ImportPage(
                batch,
                batch.isDead(clock.instant()),
                shown,
                rows,
                queries.oddities(id),
                batch.state() == ImportState.UNDONE ? queries.kept(id, KEPT) : List.of(),
                next,
                form);
    }

    private static String firstOf(ImportCounts counts) {
        if (counts.rejected() > 0) {
            return "rejected";
        }
        return counts.changed() > 0 ? "changed" : "new";
    }
}
