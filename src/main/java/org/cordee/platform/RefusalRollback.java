package org.cordee.platform;

import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** Rolls back the transaction of a use case that answers {@link Outcome.Refused}, so that a refusal never commits. */
final class RefusalRollback implements MethodInterceptor {

    @Override
    public @Nullable Object invoke(MethodInvocation invocation) throws Throwable {
        Object answer = invocation.proceed();
        if (answer instanceof Outcome.Refused) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        }
        return answer;
    }
}
