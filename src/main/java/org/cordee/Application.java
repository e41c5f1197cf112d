package org.cordee;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Map;
import javax.sql.DataSource;
import org.cordee.platform.db.ActorTransactionManager;
import org.cordee.platform.keys.InstallationKey;
import org.cordee.platform.time.MovingClock;
import org.cordee.platform.time.Today;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/** The web application: everything between an open database and an answered page. */
@SpringBootApplication(exclude = UserDetailsServiceAutoConfiguration.class)
@EnableTransactionManagement(order = 0)
@EnableScheduling
public class Application {

    /**
     * Starts on a migrated or empty database.
     *
     * @param settings Spring properties: {@code spring.datasource.*} for the role cordee_app, {@code spring.flyway.*}
     *     for cordee_owner, {@code server.port}, {@code cordee.*}
     */
    public static ConfigurableApplicationContext start(Map<String, Object> settings) {
        SpringApplication application = new SpringApplication(Application.class);
        application.setRegisterShutdownHook(false);
        return application.run(arguments(settings));
    }

    /** As arguments, because nothing else in Spring takes precedence over them, and they reach the logs' settings. */
    private static String[] arguments(Map<String, Object> settings) {
        return settings.entrySet().stream()
                .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                .toArray(String[]::new);
    }

    @Bean
    MovingClock clock() {
        return new MovingClock();
    }

    @Bean
    Today today(Clock clock, @Value("${cordee.zone:Europe/Paris}") String zone) {
        return new Today(clock, ZoneId.of(zone));
    }

    @Bean
    InstallationKey installationKey(@Value("${cordee.key}") String key) {
        return InstallationKey.parse(key);
    }

    @Bean
    ActorTransactionManager transactionManager(DataSource dataSource, Clock clock, Today today) {
        return new ActorTransactionManager(dataSource, clock, today);
    }
}
