package org.cordee.site;

import java.util.UUID;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.springframework.stereotype.Service;

/** What other modules may ask of the public requests: that a box be open, and that something be written to it. */
@Service
public class PublicRequests {

    private final OpenBox boxes;
    private final WriteRequest write;

    PublicRequests(OpenBox boxes, WriteRequest write) {
        this.boxes = boxes;
        this.write = write;
    }

    /**
     * Opens the box of these readers under the name of their structure or territory; does nothing when it is open.
     * Refuses roles that read no requests with {@code NotAllowed}.
     */
    public void openBox(Actor.Person reader, String label) {
        boxes.handle(reader, label).fold(box -> box, problems -> {
            throw new IllegalArgumentException("the box cannot open: " + problems.all());
        });
    }

    /**
     * Writes a request as a visitor would, once for each key, and gives the code of its answer.
     *
     * @param concern true when something is wrong, false to meet a peer
     * @param structure the place, whose box of this role must be open
     */
    public String write(boolean concern, UUID structure, Role reader, String words, String key) {
        RequestKind kind = concern ? RequestKind.CONCERN : RequestKind.MEET;
        return write.handle(new RequestDraft(kind, structure, reader, words), key)
                .fold(receipt -> receipt.code().shown(), problems -> {
                    throw new IllegalArgumentException("the request cannot be written: " + problems.all());
                });
    }
}
