package org.cordee.testkit;

import java.util.List;
import org.cordee.platform.Outcome;
import org.cordee.platform.Problem;

/** What a use case answered, for tests that know whether it was done. */
public final class Outcomes {

    private Outcomes() {}

    /** What was done; a refusal fails the test with its reasons. */
    public static <T> T done(Outcome<T> outcome) {
        return outcome.fold(done -> done, refused -> {
            throw new AssertionError(refused);
        });
    }

    /** The keys of the reasons of a refusal; none when it was done. */
    public static List<String> keys(Outcome<?> outcome) {
        return outcome.fold(
                done -> List.of(),
                refused -> refused.all().stream().map(Problem::key).toList());
    }
}
