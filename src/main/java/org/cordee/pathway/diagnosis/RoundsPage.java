package org.cordee.pathway.diagnosis;

import java.util.List;
import java.util.UUID;
import org.cordee.platform.web.Page;

/**
 * The rounds of a structure, seen from one of its paths.
 *
 * @param mayRun whether the reader opens and closes rounds here
 * @param awaited whether the step of the path is still to be done
 */
record RoundsPage(UUID path, List<Line> lines, boolean mayRun, boolean awaited) implements Page {

    /** A round and where it stands. */
    record Line(Diagnosis round, ReadDiagnosis.Standing standing) {}

    boolean isRunning() {
        return lines.stream().anyMatch(line -> line.standing().takesAnswers());
    }

    String href() {
        return "/paths/" + path + "/diagnosis";
    }

    @Override
    public String template() {
        return "pathway/diagnosis/rounds";
    }

    @Override
    public String titleKey() {
        return "diagnosis.title";
    }
}
