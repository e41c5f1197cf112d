package org.cordee.platform.audit;

import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes into the audit what no trigger sees: reads, sign-ins, hand-overs. Changes are written by triggers. */
@Component
public class AuditTrail {

    private final AuditStore store;

    AuditTrail(AuditStore store) {
        this.store = store;
    }

    /** Writes that the current actor reads these records, committed before anything is sent. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void read(Collection<Subject> subjects) {
        subjects.forEach(subject -> store.write("read", subject.object(), subject.record(), subject.person()));
    }

    /** Writes something done in the current transaction: {@code sign_in}, {@code sign_out}, {@code become}, {@code export}… */
    @Transactional
    public void done(String action, String object, @Nullable UUID record, @Nullable UUID person) {
        store.write(action, object, record, person);
    }
}
