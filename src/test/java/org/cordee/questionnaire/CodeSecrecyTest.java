package org.cordee.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cordee.questionnaire.AskedPlace.enter;
import static org.cordee.questionnaire.AskedPlace.giveAll;
import static org.cordee.questionnaire.AskedPlace.yes;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.cordee.platform.keys.AnswerCode;
import org.cordee.testkit.HtmlClient;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** No code of a card or a link is written to a log, however much the machine is asked to tell, nor put in an address. */
class CodeSecrecyTest {

    private static final List<String> LOUD = List.of(
            "org.cordee", "org.springframework.web", "org.springframework.security", "org.springframework.session");

    private final AskedPlace place = AskedPlace.fresh();

    @Test
    void aWholeJourneyLeavesNoCodeInTheLogNorInAnAddress() {
        UUID round = place.open(Respondent.PROFESSIONAL, "t0");
        AnswerCode card = place.card(Respondent.PROFESSIONAL);
        AnswerCode link = place.application().bean(CodeMarks.class).joining(round);
        List<String> addresses = new ArrayList<>();
        List<String> told = new ArrayList<>();

        List<String> lines = listening(() -> {
            HtmlClient phone = place.application().visitor();
            HtmlClient.Answer end = giveAll(phone, yes(phone, enter(phone, card.shown())), "6");
            addresses.add(end.path());
            addresses.add(phone.get("/q?code=" + "refused").path());
            HtmlClient.Answer keep = yes(phone, enter(phone, link.signs().toLowerCase(Locale.ROOT)));
            addresses.add(keep.path());
            told.add(keep.page().select("main").text());
            String wrong =
                    (card.signs().charAt(0) == '2' ? '3' : '2') + card.signs().substring(1);
            told.add(wrong);
            addresses.add(enter(phone, wrong).path());
            addresses.add(phone.submit(phone.get("/q/erase"), "/q/erase", Map.of("code", card.signs(), "sure", "true"))
                    .path());
            HtmlClient director = place.application().signedIn(place.director());
            director.submit(
                    director.get("/measures/" + round + "/entry"),
                    "/measures/" + round + "/entry",
                    Map.of("code", card.shown(), "a.pair-e.R1", "4"));
            director.get("/measures/" + round);
        });

        assertThat(lines).as("it is listening").anyMatch(line -> line.contains("/q/answer"));
        for (String code : List.of(card.signs(), link.signs(), told.get(1))) {
            assertThat(lines).noneMatch(line -> plain(line).contains(code));
            assertThat(addresses).noneMatch(address -> plain(address).contains(code));
        }
        String fresh = told.get(0).replaceAll("(?s).*?([0-9A-Z]{5}-[0-9A-Z]{5}-[0-9A-Z]{4}).*", "$1");
        assertThat(fresh).matches("[0-9A-Z-]{16}");
        assertThat(lines).noneMatch(line -> plain(line).contains(plain(fresh)));
    }

    @Test
    void theTestSeesACodeThatIsLogged() {
        AnswerCode card = AnswerCode.fresh();
        List<String> lines =
                listening(() -> LoggerFactory.getLogger("org.cordee.x").trace("typed: {}", card.shown()));
        assertThat(lines).anyMatch(line -> plain(line).contains(card.signs()));
    }

    private static String plain(String text) {
        return text.toUpperCase(Locale.ROOT).replace("-", "");
    }

    /** Every line told while something is done, at the most talkative level, and kept off the console. */
    private static List<String> listening(Runnable work) {
        List<String> lines = Collections.synchronizedList(new ArrayList<>());
        Listener listener = new Listener(lines::add);
        Logger root = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
        Map<Logger, Level> before = new HashMap<>();
        listener.start();
        root.addAppender(listener);
        LOUD.forEach(name -> {
            Logger logger = (Logger) LoggerFactory.getLogger(name);
            before.put(logger, logger.getLevel());
            logger.setLevel(Level.TRACE);
            logger.setAdditive(false);
            logger.addAppender(listener);
        });
        try {
            work.run();
        } finally {
            before.forEach((logger, level) -> {
                logger.setLevel(level);
                logger.setAdditive(true);
                logger.detachAppender(listener);
            });
            root.detachAppender(listener);
        }
        return List.copyOf(lines);
    }

    private static final class Listener extends AppenderBase<ILoggingEvent> {

        private final Consumer<String> heard;

        Listener(Consumer<String> heard) {
            this.heard = heard;
        }

        @Override
        protected void append(ILoggingEvent event) {
            String stack =
                    event.getThrowableProxy() == null ? "" : ThrowableProxyUtil.asString(event.getThrowableProxy());
            heard.accept(event.getFormattedMessage() + stack);
        }
    }
}
