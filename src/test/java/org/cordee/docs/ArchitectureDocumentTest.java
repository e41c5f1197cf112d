package org.cordee.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cordee.Application;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** docs/architecture.md draws the modules and what each may use, as their package-info say it. */
class ArchitectureDocumentTest {

    private final ApplicationModules modules =
            ApplicationModules.of(Application.class, new ImportOption.DoNotIncludeTests());

    @Test
    void theTableOfModulesIsTheOneOfThePackages() {
        String rows = modules.stream()
                .map(module -> module.getBasePackage().getName())
                .sorted()
                .map(ArchitectureDocumentTest::row)
                .collect(Collectors.joining("\n"));
        assertThat(rows).contains("| peer |");
        GeneratedBlock.in("docs/architecture.md", "modules").holds("| Module | May use |\n|---|---|\n" + rows + "\n");
    }

    private static String row(String name) {
        String uses = declared(name)
                .map(module -> Arrays.stream(module.allowedDependencies())
                        .map(allowed -> allowed.replaceAll("\\s*::.*", "").strip())
                        .distinct()
                        .sorted()
                        .collect(Collectors.joining(", ")))
                .orElse("");
        return "| " + name.substring(name.lastIndexOf('.') + 1) + " | " + (uses.isEmpty() ? "–" : uses) + " |";
    }

    /** Empty for statistics, which must not even know Spring. */
    private static Optional<ApplicationModule> declared(String name) {
        try {
            return Optional.ofNullable(
                    Class.forName(name + ".package-info").getPackage().getAnnotation(ApplicationModule.class));
        } catch (ClassNotFoundException missing) {
            throw new AssertionError(name + " has no package-info", missing);
        }
    }
}
