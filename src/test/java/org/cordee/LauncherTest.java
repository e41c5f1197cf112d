package org.cordee;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LauncherTest {
    @TempDir
    Path temporary;

    @Test
    void saysWhichJdkItNeedsWhenThisOneIsTooOld() throws Exception {
        program("jdk/bin/java", "exit 0");
        Files.writeString(temporary.resolve("jdk/release"), "JAVA_VERSION=\"11.0.27\"\n");
        var said = launch(temporary.resolve("jdk").toString());
        assertThat(said.code).isEqualTo(1);
        assertThat(said.text).contains("JDK 17 or later").contains("version 11").hasLineCount(1);
    }

    @Test
    void saysHowToInstallAJdkWhenThereIsNone() throws Exception {
        var said = launch(temporary.resolve("absent").toString());
        assertThat(said.code).isEqualTo(1);
        assertThat(said.text).contains("found none").hasLineCount(1);
    }

    @Test
    void saysThatMavenIsTooOldOrMissing() throws Exception {
        program("jdk/bin/java", "exit 0");
        program("jdk/bin/javac", "exit 0");
        Files.writeString(temporary.resolve("jdk/release"), "JAVA_VERSION=\"17.0.15\"\n");
        program("path/mvn", "echo 'Apache Maven 3.6.3 (x)'");
        var said = launch(temporary.resolve("jdk").toString());
        assertThat(said.text).contains("Maven 3.8 or later").contains("3.6");
        assertThat(said.code).isEqualTo(1);
    }

    private record Said(int code, String text) {}

    private Said launch(String javaHome) throws IOException, InterruptedException {
        var copy = temporary.resolve("clone");
        Files.createDirectories(copy.resolve("src/main"));
        Files.copy(Path.of("cordee"), copy.resolve("cordee"));
        Files.writeString(copy.resolve("pom.xml"), "");
        var builder = new ProcessBuilder("bash", copy.resolve("cordee").toString(), "demo").redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", javaHome);
        builder.environment().put("PATH", temporary.resolve("path") + ":" + System.getenv("PATH"));
        var process = builder.start();
        var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Said(process.waitFor(), text.strip());
    }

    private void program(String path, String body) throws IOException {
        var file = temporary.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "#!/bin/sh\n" + body + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
