package org.cordee.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing grows past what one can hold in mind: classes of 200 lines, methods of 30, five parameters, templates of 120. */
class SizeBudgetTest {

    private static final int CLASS = 200;
    private static final int METHOD = 30;
    private static final int PARAMETERS = 5;
    private static final int TEMPLATE = 120;

    /** What is larger, and why. Constructors and records list their parts and are not counted by parameters. */
    private static final Map<String, String> EXCEPTIONS = Map.of(
            "StructureStore.insert", "one statement that names thirty columns",
            "SearchQueries.text", "one statement, read as a whole",
            "EngineCluster.create", "the steps of initdb, in their order",
            "PlacementStore.insert", "one statement that names twenty columns",
            "BenchRun.dashboard", "the steps of one measure, in their order");

    @Test
    void javaStaysSmall() throws IOException {
        assertThat(tooLarge(files("src/main/java", ".java"))).isEmpty();
    }

    @Test
    void templatesStaySmall() throws IOException {
        List<String> large = new ArrayList<>();
        for (Path template : files("src/main/jte", ".jte")) {
            try (Stream<String> lines = Files.lines(template, StandardCharsets.UTF_8)) {
                long count = lines.count();
                if (count > TEMPLATE) {
                    large.add(template + ": " + count + " lines");
                }
            }
        }
        assertThat(large).isEmpty();
    }

    @Test
    void theRuleSeesViolations(@TempDir Path folder) throws IOException {
        Path long1 = folder.resolve("Long.java");
        Files.writeString(
                long1, "class Long { void m(int a, int b, int c, int d, int e, int f) {" + "\n".repeat(210) + "} }");
        assertThat(tooLarge(List.of(long1))).hasSize(3);
    }

    private static List<Path> files(String root, String ending) throws IOException {
        try (Stream<Path> walk = Files.walk(Path.of(root))) {
            return walk.filter(path -> path.toString().endsWith(ending)).toList();
        }
    }

    private static List<String> tooLarge(List<Path> files) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (var manager = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null, manager, null, List.of("-proc:none"), null, manager.getJavaFileObjectsFromPaths(files));
            List<String> large = new ArrayList<>();
            Trees trees = Trees.instance(task);
            for (CompilationUnitTree unit : task.parse()) {
                unit.accept(new Measure(unit, trees, large), null);
            }
            large.removeIf(line -> EXCEPTIONS.containsKey(line.replaceAll(":.*", "")));
            return large;
        }
    }

    /** Measures each class and method from its first to its last line. */
    private static final class Measure extends TreeScanner<@Nullable Void, @Nullable Void> {

        private final CompilationUnitTree unit;
        private final Trees trees;
        private final List<String> large;
        private String type = "";

        private Measure(CompilationUnitTree unit, Trees trees, List<String> large) {
            this.unit = unit;
            this.trees = trees;
            this.large = large;
        }

        @Override
        public @Nullable Void visitClass(ClassTree tree, @Nullable Void nothing) {
            String outer = type;
            if (outer.isEmpty()) {
                type = tree.getSimpleName().toString();
                report(type, lines(tree), CLASS, "lines");
            }
            super.visitClass(tree, null);
            type = outer;
            return null;
        }

        @Override
        public @Nullable Void visitMethod(MethodTree tree, @Nullable Void nothing) {
            String name = type + "." + tree.getName();
            report(name, lines(tree), METHOD, "lines");
            if (!tree.getName().contentEquals("<init>")) {
                report(name, tree.getParameters().size(), PARAMETERS, "parameters");
            }
            return super.visitMethod(tree, null);
        }

        private void report(String name, long size, long budget, String unitName) {
            if (size > budget) {
                large.add(name + ": " + size + " " + unitName);
            }
        }

        private long lines(Tree tree) {
            var positions = trees.getSourcePositions();
            var map = unit.getLineMap();
            long first = positions.getStartPosition(unit, tree);
            long last = positions.getEndPosition(unit, tree);
            return map.getLineNumber(last) - map.getLineNumber(first) + 1;
        }
    }
}
