package org.cordee.architecture;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.math.BigDecimal;
import java.util.List;
import org.cordee.statistics.Basis;
import org.cordee.statistics.Circle;
import org.cordee.statistics.Contributions;
import org.cordee.statistics.Estimate;
import org.cordee.statistics.Figure;
import org.cordee.statistics.LinkedTables;
import org.cordee.statistics.Population;
import org.junit.jupiter.api.Test;

/**
 * Numbers about people have one door: a figure about persons or answers is made by the statistics module alone, which
 * masks it, and what is not yet protected is never read back.
 */
class FigureDoorTest {

    private static final String DOOR = "org.cordee.statistics..";

    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.cordee");

    private static final ArchRule FIGURES_ABOUT_PEOPLE = noClasses()
            .that()
            .resideOutsideOfPackage(DOOR)
            .should()
            .callConstructorWhere(target(owner(belongToAnyOf(Figure.Persons.class, Figure.Statistic.class))))
            .because("persons and answers leave through Circle and Protection, which mask them");

    private static final ArchRule NOTHING_READ_BEFORE_PROTECTION = noClasses()
            .that()
            .resideOutsideOfPackage(DOOR)
            .should()
            .callMethod(LinkedTables.Count.class, "amount")
            .orShould()
            .callMethod(Estimate.class, "value")
            .orShould()
            .callMethod(Estimate.class, "low")
            .orShould()
            .callMethod(Estimate.class, "high")
            .because("a count or an estimate is read as a figure, after protection");

    @Test
    void figuresAboutPeopleAreMadeByTheProtection() {
        FIGURES_ABOUT_PEOPLE.check(MAIN);
    }

    @Test
    void nothingIsReadBackBeforeItIsProtected() {
        NOTHING_READ_BEFORE_PROTECTION.check(MAIN);
    }

    @Test
    void theRulesSeeViolations() {
        var violating = new ClassFileImporter().importClasses(AnotherDoor.class);
        assertThatThrownBy(() -> FIGURES_ABOUT_PEOPLE.check(violating)).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> NOTHING_READ_BEFORE_PROTECTION.check(violating))
                .isInstanceOf(AssertionError.class);
    }

    /** Breaks the rules on purpose. */
    static final class AnotherDoor {
        Figure leaks(Basis basis) {
            return new Figure.Persons(40, Population.SUPPORTED, Circle.REGION, basis);
        }

        BigDecimal reads(LinkedTables.Count count) {
            return new Estimate(BigDecimal.valueOf(count.amount()), null, null, Contributions.of(List.of()), 0).value();
        }
    }
}
