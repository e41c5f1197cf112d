package org.cordee.site;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.cordee.platform.Outcome;
import org.cordee.platform.Problem;
import org.cordee.platform.keys.AnswerCode;
import org.cordee.platform.keys.InstallationKey;
import org.cordee.platform.keys.Sealed;
import org.cordee.platform.time.Today;
import org.cordee.platform.web.SensitiveText;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps a nameless request for the one reader chosen, and gives the code that will read its answer. */
@Service
class WriteRequest {

    private final RequestStore store;
    private final BoxQueries boxes;
    private final InstallationKey key;
    private final Sealed sealed;
    private final Today today;

    WriteRequest(RequestStore store, BoxQueries boxes, InstallationKey key, Today today) {
        this.store = store;
        this.boxes = boxes;
        this.key = key;
        this.sealed = new Sealed(key, RequestStore.PURPOSE);
        this.today = today;
    }

    /** What the writer takes away. */
    record Receipt(AnswerCode code, Box reader, LocalDate dueOn) {}

    /**
     * Keeps it once: the same form with the same words sent twice gives the same code and writes nothing more. The id is
     * random, because one of version 7 would tell the hour of the writing.
     *
     * @param formId the random id of the form; with the words it gives the code, under the installation's key
     */
    @Transactional
    Outcome<Receipt> handle(RequestDraft draft, String formId) {
        Optional<Problem> sensitive = SensitiveText.refusal("words", draft.words());
        if (sensitive.isPresent()) {
            return Outcome.refused(sensitive.get());
        }
        Optional<Box> box = draft.box(boxes.open());
        if (box.isEmpty()) {
            return Outcome.refused(Problem.of("reader", "error.site.nobody_reads"));
        }
        AnswerCode code = AnswerCode.from(key.mac("site.code", formId + "\n" + draft));
        LocalDate day = today.date();
        byte[] words = sealed.seal(draft.words().getBytes(StandardCharsets.UTF_8));
        byte[] mark = key.mac(RequestStore.PURPOSE, code.signs());
        store.add(new RequestStore.Kept(UUID.randomUUID(), draft.kind(), mark, words, day), box.get());
        return Outcome.done(new Receipt(code, box.get(), draft.kind().due(day)));
    }
}
