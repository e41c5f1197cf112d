package org.cordee.platform;

import java.lang.reflect.Method;
import org.springframework.aop.Advisor;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.StaticMethodMatcherPointcut;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.transaction.annotation.Transactional;

/** Puts {@link RefusalRollback} inside the transaction of every use case. */
@Configuration(proxyBeanMethods = false)
class RefusalConfiguration {

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor refusalRollback() {
        DefaultPointcutAdvisor advisor = new DefaultPointcutAdvisor(new UseCases(), new RefusalRollback());
        advisor.setOrder(1);
        return advisor;
    }

    private static final class UseCases extends StaticMethodMatcherPointcut {
        @Override
        public boolean matches(Method method, Class<?> type) {
            return method.getReturnType() == Outcome.class
                    && (AnnotatedElementUtils.hasAnnotation(method, Transactional.class)
                            || AnnotatedElementUtils.hasAnnotation(type, Transactional.class));
        }
    }
}
