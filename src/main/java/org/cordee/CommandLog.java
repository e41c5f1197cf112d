package org.cordee;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.FileAppender;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cordee.platform.db.DataFolder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends what the libraries say to the log of the installation, so that the terminal holds sentences for people. */
final class CommandLog {
    private static final String FILE = "cordee.log";
    /** A property of the process: what logs to the file changes when the application starts, the file does not. */
    private static final String PLACE = "cordee.log";

    private static final String PATTERN = "%d{yyyy-MM-dd'T'HH:mm:ss.SSS'Z',UTC} %-5level %logger{30}: %msg%n%rEx";

    private CommandLog() {}

    static Path file(DataFolder folder) {
        return folder.log().resolve(FILE);
    }

    static void open(DataFolder folder) {
        var context = (LoggerContext) LoggerFactory.getILoggerFactory();
        context.reset();
        var encoder = new PatternLayoutEncoder();
        encoder.setContext(context);
        encoder.setPattern(PATTERN);
        encoder.start();
        var appender = new FileAppender<ILoggingEvent>();
        appender.setContext(context);
        appender.setEncoder(encoder);
        appender.setFile(file(folder).toString());
        appender.start();
        System.setProperty(PLACE, file(folder).toString());
        var root = context.getLogger(Logger.ROOT_LOGGER_NAME);
        root.setLevel(Level.INFO);
        root.addAppender(appender);
    }

    /** For a command without an installation: what libraries say goes nowhere. */
    static void none() {
        ((LoggerContext) LoggerFactory.getILoggerFactory()).reset();
    }

    /** The sentence for a failure nobody foresaw. */
    static String pointer() {
        var file = System.getProperty(PLACE);
        return file == null || !Files.exists(Path.of(file))
                ? "Something unexpected stopped the command."
                : "Something unexpected stopped the command: the details are in " + file + ".";
    }
}
