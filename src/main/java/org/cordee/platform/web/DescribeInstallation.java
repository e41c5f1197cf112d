package org.cordee.platform.web;

import org.cordee.platform.Installations;
import org.cordee.platform.LegalNotice;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.NotAllowed;
import org.cordee.platform.actor.Role;
import org.cordee.platform.audit.AuditTrail;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Changes the names an installation shows and its legal notice; the administrator alone. */
@Component
class DescribeInstallation {

    private final Installations installations;
    private final AuditTrail audit;

    DescribeInstallation(Installations installations, AuditTrail audit) {
        this.installations = installations;
        this.audit = audit;
    }

    /** What the installation shows of itself. */
    record Command(String productName, String regionName, LegalNotice notice) {}

    @Transactional
    public void handle(Actor.Person person, Command command) {
        if (person.role() != Role.ADMINISTRATOR) {
            throw new NotAllowed("describe the installation");
        }
        audit.done("change", "platform.installation", null, null);
        installations.describe(command.productName(), command.regionName(), command.notice());
    }
}
