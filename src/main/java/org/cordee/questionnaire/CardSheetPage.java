package org.cordee.questionnaire;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.cordee.platform.files.QrCode;
import org.cordee.platform.keys.AnswerCode;
import org.cordee.platform.web.Page;

/**
 * Cards to cut out, ten a page. Nothing on them names what they are about, a structure or a person.
 *
 * @param address the page where the code is typed, as printed
 */
record CardSheetPage(List<AnswerCode> codes, String address) implements Page {

    static final int A_PAGE = 10;
    private static final int A_ROW = 2;

    /** The code as shown, and the square that opens its page. */
    record Card(String code, QrCode qr) {}

    List<List<List<Card>>> sheets() {
        return cut(cut(codes.stream().map(this::card).toList(), A_ROW), A_PAGE / A_ROW);
    }

    /** The address without what nobody types. */
    String typedAddress() {
        return address.replaceFirst("^https?://", "");
    }

    private Card card(AnswerCode code) {
        return new Card(code.shown(), QrCode.of(address + "#" + code.signs()));
    }

    private static <T> List<List<T>> cut(List<T> all, int size) {
        return new ArrayList<>(IntStream.rangeClosed(0, (all.size() - 1) / size)
                .mapToObj(at -> all.subList(at * size, Math.min(all.size(), (at + 1) * size)))
                .toList());
    }

    @Override
    public String template() {
        return "questionnaire/cards";
    }

    @Override
    public String titleKey() {
        return "asking.cards.document";
    }
}
