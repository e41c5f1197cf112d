package org.cordee.docs;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cordee.platform.actor.Role;
import org.cordee.platform.web.Access;
import org.cordee.platform.web.Allowed;
import org.cordee.testkit.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.stereotype.Controller;
import org.springframework.util.ClassUtils;
import org.springframework.web.bind.annotation.RequestMapping;

/** docs/security.md lists every route with who may call it, and every policy of every table. */
class SecurityMatrixTest {

    private static final String FILE = "docs/security.md";

    @Test
    void everyRouteIsListedWithTheRolesThatMayCallIt() {
        StringBuilder table = new StringBuilder("| Route | ");
        table.append(Arrays.stream(Role.values()).map(Role::code).collect(Collectors.joining(" | ")))
                .append(" |\n|---|")
                .append("---|".repeat(Role.values().length))
                .append('\n');
        routes().forEach(route -> table.append(route.line()).append('\n'));
        GeneratedBlock.in(FILE, "routes").holds(table.toString());
    }

    @Test
    void everyPolicyIsListedUnderItsTable() {
        StringBuilder table =
                new StringBuilder("| Table | select | insert | update | delete |\n|---|---|---|---|---|\n");
        policies()
                .forEach((name, byCommand) -> table.append(Stream.of("SELECT", "INSERT", "UPDATE", "DELETE")
                        .map(command -> Stream.concat(
                                        byCommand.getOrDefault(command, List.of()).stream(),
                                        byCommand.getOrDefault("ALL", List.of()).stream())
                                .sorted()
                                .collect(Collectors.joining(", ")))
                        .collect(Collectors.joining(" | ", "| " + name + " | ", " |\n"))));
        GeneratedBlock.in(FILE, "policies").holds(table.toString());
    }

    private record Route(String path, String verb, Method method) {

        String line() {
            Access access = Access.to(method);
            String cells = access.open()
                    .map(open -> cells(role -> open.demoOnly() ? "demo" : "open"))
                    .orElseGet(() -> cells(role -> access.allowed()
                                    .filter(allowed -> admits(allowed, role))
                                    .isPresent()
                            ? "yes"
                            : ""));
            return "| " + verb + " `" + path + "` | " + cells;
        }

        private static boolean admits(Allowed allowed, Role role) {
            return allowed.value().length == 0 || List.of(allowed.value()).contains(role);
        }

        private static String cells(Function<Role, String> cell) {
            return Arrays.stream(Role.values()).map(cell).collect(Collectors.joining(" | ", "", " |"));
        }
    }

    private static List<Route> routes() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Controller.class));
        return scanner.findCandidateComponents("org.cordee").stream()
                .map(BeanDefinition::getBeanClassName)
                .map(name -> ClassUtils.resolveClassName(Objects.requireNonNull(name), null))
                .filter(type -> type.getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .getPath()
                        .endsWith("/classes/"))
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .flatMap(SecurityMatrixTest::routes)
                .sorted(Comparator.comparing(Route::path).thenComparing(Route::verb))
                .toList();
    }

    private static Stream<Route> routes(Method method) {
        RequestMapping mapping = AnnotatedElementUtils.findMergedAnnotation(method, RequestMapping.class);
        return mapping == null
                ? Stream.of()
                : Arrays.stream(mapping.path())
                        .flatMap(path ->
                                Arrays.stream(mapping.method()).map(verb -> new Route(path, verb.name(), method)));
    }

    private static Map<String, Map<String, List<String>>> policies() {
        record Policy(String table, String command, String name) {}
        List<Policy> all = TestDatabase.fresh()
                .asNobody(sql -> sql.of("""
                        select schemaname || '.' || tablename as "table", cmd, policyname from pg_catalog.pg_policies
                         where schemaname <> 'public' and policyname <> 'backup_reads'
                         order by 1, 2, 3""")
                        .list(row -> new Policy(row.text("table"), row.text("cmd"), row.text("policyname"))));
        return all.stream()
                .collect(Collectors.groupingBy(
                        Policy::table,
                        TreeMap::new,
                        Collectors.groupingBy(Policy::command, Collectors.mapping(Policy::name, Collectors.toList()))));
    }
}
