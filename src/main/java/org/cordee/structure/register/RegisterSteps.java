package org.cordee.structure.register;

import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.cordee.platform.Ids;
import org.cordee.structure.finess.FinessFile;
import org.cordee.structure.finess.FinessRow;
import org.springframework.stereotype.Component;

/** The steps of an import, each to be run in a transaction of the job {@code import}. */
@Component
class RegisterSteps {
    private static final int ROWS_BETWEEN_NEWS = 2_000;

    private final CopyStore copies;
    private final ImportStore imports;
    private final ApplyStore applying;
    private final UndoStore undoing;
    private final Ids ids;
    private final Clock clock;

    RegisterSteps(CopyStore copies, ImportStore imports, ApplyStore applying, UndoStore undoing, Ids ids, Clock clock) {
        this.copies = copies;
        this.imports = imports;
        this.applying = applying;
        this.undoing = undoing;
        this.ids = ids;
        this.clock = clock;
    }

    UUID begin(String fileName, String digest) {
        UUID id = ids.next();
        imports.start(id, fileName, digest, clock.instant());
        return id;
    }

    FinessFile recognise(UUID batch, Path path) {
        FinessFile file = FinessFile.open(path);
        imports.describe(batch, file.header());
        return file;
    }

    void load(UUID batch, FinessFile file, IntConsumer news) {
        int[] read = {0};
        copies.copy("structure.import_row", RowCopy.COLUMNS, text -> {
            var rows = new RowCopy(text, batch);
            file.read(row -> {
                write(rows, row);
                if (++read[0] % ROWS_BETWEEN_NEWS == 0) {
                    news.accept(read[0]);
                }
            });
        });
        news.accept(read[0]);
        imports.joinByHash();
        imports.rejectDoubles(batch);
        imports.keepStreetsThatLostLetters(batch);
        imports.compare(batch);
        imports.count(batch, clock.instant());
    }

    void apply(UUID batch) {
        imports.joinByHash();
        if (imports.isOvertaken(batch)) {
            imports.compareAgain(batch);
            imports.compare(batch);
            imports.count(batch, clock.instant());
        }
        applying.writeLegalEntities(batch);
        applying.adoptEntriesByHand(batch);
        applying.writeChanged(batch);
        applying.touchSame(batch);
        applying.writeNew(batch);
        applying.applied(batch, clock.instant());
    }

    void undo(UUID batch) {
        imports.joinByHash();
        undoing.keepWhatWasUsed(batch);
        undoing.takeBackNew(batch);
        undoing.restoreChanged(batch);
        undoing.restoreLegalEntities(batch);
        undoing.undone(batch, clock.instant());
    }

    void discard(UUID batch) {
        imports.delete(batch);
    }

    void decided(UUID batch, String decision) {
        imports.decided(batch, decision);
    }

    void hear(UUID batch, int read) {
        imports.hear(batch, read, clock.instant());
    }

    void fail(UUID batch, String messageKey) {
        imports.fail(batch, messageKey);
    }

    private void write(RowCopy rows, FinessRow row) {
        rows.write(row, ids.next());
    }
}
