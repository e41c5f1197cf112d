package org.cordee.placement;

import java.util.Map;
import java.util.UUID;
import org.cordee.reference.Words;

/** What another module offers to close a missing paper; declared as a bean, asked for the page of a placement. */
public interface PaperActs {

    /**
     * One way to close a paper.
     *
     * @param href where it is done
     * @param key the message key of its words
     * @param title the document it is about
     */
    record Act(String href, String key, Words title) {}

    /**
     * The acts by the code of their paper; a paper without one is left out.
     *
     * @param holdsFile whether the actor holds the file, and so may write in it
     * @param templates the document each paper asked here can be written from, by the paper's code
     */
    Map<String, Act> of(UUID placement, boolean holdsFile, Map<String, String> templates);
}
