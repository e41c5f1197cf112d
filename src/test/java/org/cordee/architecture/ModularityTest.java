package org.cordee.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import org.cordee.Application;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** Modules use only what they may: their packages, compiled templates included, say so and Modulith checks it. */
class ModularityTest {

    private final ApplicationModules modules =
            ApplicationModules.of(Application.class, new ImportOption.DoNotIncludeTests());

    @Test
    void modulesUseOnlyWhatTheyMay() {
        modules.verify();
    }

    @Test
    void statisticsStandOnJavaAlone() {
        ArchRuleDefinition.classes()
                .that()
                .resideInAPackage("org.cordee.statistics..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "org.cordee.statistics..", "java..", "org.jspecify..", "org.apache.commons.statistics..")
                .check(new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("org.cordee.statistics"));
    }

    @Test
    void everyModuleSaysWhatItMayUse() {
        assertThat(modules.stream().map(module -> module.getIdentifier().toString()))
                .contains("platform", "account", "structure", "peer", "placement");
        assertThat(modules.stream()
                        .filter(module -> !module.getIdentifier().toString().equals("statistics"))
                        .filter(module -> module.getBasePackage()
                                .findAnnotation(org.springframework.modulith.ApplicationModule.class)
                                .isEmpty())
                        .map(module -> module.getIdentifier().toString()))
                .isEmpty();
    }
}
