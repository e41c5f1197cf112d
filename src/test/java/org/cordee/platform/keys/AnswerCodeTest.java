package org.cordee.platform.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class AnswerCodeTest {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    @Property
    void aCodeIsReadBackHoweverItIsTyped(@ForAll @Size(32) byte[] random) {
        AnswerCode code = AnswerCode.from(random);
        assertThat(code.signs()).hasSize(14);
        assertThat(AnswerCode.parse(code.shown())).contains(code);
        assertThat(AnswerCode.parse(" " + code.shown().toLowerCase(Locale.ROOT).replace("-", " ")))
                .contains(code);
        assertThat(AnswerCode.parse(code.shown().replace('0', 'o').replace('1', 'l')))
                .contains(code);
    }

    @Property
    void oneWrongSignIsNoticed(
            @ForAll @Size(32) byte[] random, @ForAll @IntRange(max = 13) int at, @ForAll @IntRange(max = 31) int sign) {
        String signs = AnswerCode.from(random).signs();
        String wrong = signs.substring(0, at) + ALPHABET.charAt(sign) + signs.substring(at + 1);
        assertThat(AnswerCode.parse(wrong).isPresent()).isEqualTo(wrong.equals(signs));
    }

    @Property
    void everyRandomBitCounts(@ForAll @Size(32) byte[] random, @ForAll @IntRange(max = 64) int bit) {
        byte[] other = random.clone();
        other[bit / 8] ^= (byte) (0x80 >> (bit % 8));
        assertThat(AnswerCode.from(other)).isNotEqualTo(AnswerCode.from(random));
    }

    @Test
    void whatCannotBeACodeIsRefused() {
        assertThat(AnswerCode.parse("")).isEmpty();
        assertThat(AnswerCode.parse("12345")).isEmpty();
        assertThat(AnswerCode.parse("UUUUU-UUUUU-UUUU")).isEmpty();
    }
}
