package org.cordee.placement.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cordee.placement.AgreementMaking;
import org.cordee.platform.Problem;
import org.cordee.platform.Problems;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.NotAllowed;
import org.cordee.platform.actor.Role;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The school makes, in one act, the agreement of each trainee whose placement everybody said yes to and who has none. Each in
 * its own transaction: one that cannot be made leaves the others made. Twice is once.
 */
@Component
public class CreateAgreements {

    private final BoardScreens screens;
    private final AgreementMaking making;
    private final TransactionTemplate apart;

    CreateAgreements(BoardScreens screens, AgreementMaking making, PlatformTransactionManager transactions) {
        this.screens = screens;
        this.making = making;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * What came of it.
     *
     * @param made agreements made now
     * @param problems those that could not be, each with the reason
     */
    public record Created(int made, Problems problems) {}

    /** Makes what is missing among these trainees. */
    public Created handle(Actor.Person actor, BoardScreens.Which which) {
        if (actor.role() != Role.TRAINER) {
            throw new NotAllowed("to make the agreements of a school");
        }
        int made = 0;
        List<Problem> problems = new ArrayList<>();
        for (BoardPage.Line line : screens.all(actor, which)) {
            if (line.lacksAgreement()) {
                Optional<Problem> problem = made(actor, line.line());
                made += problem.isEmpty() ? 1 : 0;
                problem.ifPresent(problems::add);
            }
        }
        return new Created(made, new Problems(problems));
    }

    /** Why it could not be made; made by somebody else meanwhile is made. */
    private Optional<Problem> made(Actor.Person actor, BoardLine line) {
        try {
            Boolean done = apart.execute(status -> made(actor, line.placement(), status));
            return Boolean.TRUE.equals(done)
                    ? Optional.empty()
                    : Optional.of(Problem.ofAll("error.board.agreement.hours", line.place()));
        } catch (DuplicateKeyException meanwhile) {
            return Optional.empty();
        }
    }

    private boolean made(Actor.Person actor, UUID placement, TransactionStatus status) {
        return making.make(actor, placement).fold(done -> true, problems -> {
            status.setRollbackOnly();
            return false;
        });
    }
}
