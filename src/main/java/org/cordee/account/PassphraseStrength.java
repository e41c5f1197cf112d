package org.cordee.account;

import com.nulabinc.zxcvbn.StandardDictionaries;
import com.nulabinc.zxcvbn.StandardKeyboards;
import com.nulabinc.zxcvbn.Zxcvbn;
import com.nulabinc.zxcvbn.ZxcvbnBuilder;
import com.nulabinc.zxcvbn.matchers.Dictionary;
import com.nulabinc.zxcvbn.matchers.SlantedKeyboardLoader;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * Estimates in how many attempts a passphrase would be guessed, by zxcvbn: most used words and passphrases, names, dates,
 * repetitions, neighbours on a keyboard. French words and the French keyboard are added to its own.
 */
@Component
class PassphraseStrength {

    /** Where zxcvbn's best mark begins: out of reach even of somebody who stole the slow hashes. */
    private static final double ENOUGH = 1e10;

    /** What follows is left aside: a strong beginning is strong, and measuring 200 characters takes a second. */
    private static final int MEASURED = 64;

    private final SingletonSupplier<Zxcvbn> measure = SingletonSupplier.of(PassphraseStrength::build);

    /** Whether it would be guessed soon, as typed or without its spaces, by somebody who knows these words. */
    boolean isWeak(String passphrase, List<String> own) {
        String measured = passphrase.substring(0, Math.min(passphrase.length(), MEASURED));
        return guesses(measured, own) < ENOUGH || guesses(measured.replace(" ", ""), own) < ENOUGH;
    }

    private double guesses(String text, List<String> own) {
        return measure.obtain().measure(text, own).getGuesses();
    }

    private static Zxcvbn build() {
        var azerty = new SlantedKeyboardLoader(
                "azerty", () -> new ClassPathResource("content/keyboard-azerty.txt").getInputStream());
        try {
            return new ZxcvbnBuilder()
                    .dictionaries(StandardDictionaries.loadAllDictionaries())
                    .dictionary(new Dictionary("french", words()))
                    .keyboards(StandardKeyboards.loadAllKeyboards())
                    .keyboard(azerty.load())
                    .build();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static List<String> words() throws IOException {
        ClassPathResource list = new ClassPathResource("content/passphrases-most-used.txt");
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(list.getInputStream(), StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        }
    }
}
