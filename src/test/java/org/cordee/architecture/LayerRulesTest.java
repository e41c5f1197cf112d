package org.cordee.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.regex.Pattern;
import org.cordee.platform.db.Sql;
import org.junit.jupiter.api.Test;

/** Who may use what inside a module, by suffix; each rule is shown a class that breaks it. */
class LayerRulesTest {

    /** Beside stores and queries: the installation's one row, and the job that walks the whole audit. */
    private static final Set<String> SQL_EXCEPTIONS =
            Set.of("org.cordee.platform.Installations", "org.cordee.platform.audit.AuditChain");

    private static final Pattern BANNED_NAMES =
            Pattern.compile(".*(Manager|Helper|Utils?|Impl|Data|Info)$|^(Base|Abstract).*");

    /** Names that end in a Spring supertype. */
    private static final Set<String> NAME_EXCEPTIONS = Set.of("ActorTransactionManager");

    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.cordee");

    private static final ArchRule SQL_IN_STORES_AND_QUERIES = noClasses()
            .that()
            .resideOutsideOfPackages("org.cordee.platform.db..")
            .and(notExcepted())
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Sql.class)
            .because("hand-written SQL stands in *Store and *Queries");

    private static final ArchRule CONTROLLERS_READ_ONLY = noClasses()
            .that()
            .haveSimpleNameEndingWith("Controller")
            .should()
            .dependOnClassesThat()
            .haveSimpleNameEndingWith("Store")
            .because("a controller orders by use cases; what it needs of a store's records, a query gives");

    private static final ArchRule NO_OTHER_CLOCK = noClasses()
            .that()
            .resideOutsideOfPackages("org.cordee.platform.time..")
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .because("time comes from the clock in the constructor");

    private static final ArchRule NO_MUTABLE_STATICS = noFields()
            .that()
            .areStatic()
            .should()
            .notHaveModifier(JavaModifier.FINAL)
            .because("a static that changes is shared by everybody");

    @Test
    void sqlStandsInStoresAndQueries() {
        SQL_IN_STORES_AND_QUERIES.check(MAIN);
    }

    @Test
    void timeComesFromTheClock() {
        NO_OTHER_CLOCK.check(MAIN);
    }

    @Test
    void nothingStaticChanges() {
        NO_MUTABLE_STATICS.check(MAIN);
    }

    @Test
    void noNameIsEmpty() {
        assertThat(MAIN.stream().filter(LayerRulesTest::isBadlyNamed).map(JavaClass::getName))
                .isEmpty();
    }

    @Test
    void theRulesSeeViolations() {
        JavaClasses violating = new ClassFileImporter().importClasses(ViolatingController.class, ReportHelper.class);
        assertBroken(SQL_IN_STORES_AND_QUERIES, violating);
        assertBroken(CONTROLLERS_READ_ONLY, violating);
        assertBroken(NO_OTHER_CLOCK, violating);
        assertBroken(NO_MUTABLE_STATICS, violating);
        assertThat(violating.stream().filter(LayerRulesTest::isBadlyNamed)).hasSize(1);
    }

    private static void assertBroken(ArchRule rule, JavaClasses violating) {
        assertThatThrownBy(() -> rule.check(violating)).isInstanceOf(AssertionError.class);
    }

    private static boolean isBadlyNamed(JavaClass type) {
        return BANNED_NAMES.matcher(type.getSimpleName()).matches() && !NAME_EXCEPTIONS.contains(type.getSimpleName());
    }

    private static DescribedPredicate<JavaClass> notExcepted() {
        return DescribedPredicate.describe("are not stores, queries or excepted", type -> {
            String outer = type.getName().replaceAll("\\$.*", "");
            return !outer.endsWith("Store")
                    && !outer.endsWith("Queries")
                    && !SQL_EXCEPTIONS.contains(outer)
                    && !outer.equals("org.cordee.platform.audit.AuditJobs");
        });
    }

    /** Breaks the rules on purpose. */
    static final class ViolatingController {
        static int changing;

        Object reads(Sql sql, ActStore store) {
            changing++;
            return sql.of("select 1 from " + store.hashCode() + LocalDate.now(ZoneOffset.UTC) + Instant.now());
        }
    }

    /** A name that says nothing. */
    static final class ReportHelper {}

    /** Something a controller may not use. */
    static final class ActStore {}
}
