package org.cordee.structure.finess;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes or refuses a raw row: the one place where the rules of the register are applied, whatever the layout. */
final class RowJudge {
    private static final int ISO_DAY = 10;

    private RowJudge() {}

    static FinessRow judge(RawRow raw) {
        String number = raw.text(Field.NUMBER);
        String name = shortName(raw);
        return refusal(number, name, raw)
                .<FinessRow>map(reason -> new FinessRow.Rejected(raw.line(), number, name, reason))
                .orElseGet(() -> new FinessRow.Taken(raw.line(), record(raw, number, name)));
    }

    private static Optional<Refusal> refusal(String number, String name, RawRow raw) {
        if (number.isEmpty()) {
            return Optional.of(Refusal.NUMBER_MISSING);
        }
        if (!FinessNumber.isValid(number)) {
            return Optional.of(Refusal.NUMBER_WRONG);
        }
        if (name.isEmpty()) {
            return Optional.of(Refusal.NAME_MISSING);
        }
        return raw.text(Field.CATEGORY).isEmpty() ? Optional.of(Refusal.CATEGORY_MISSING) : Optional.empty();
    }

    private static FinessRecord record(RawRow raw, String number, String name) {
        Set<Notice> notices = EnumSet.noneOf(Notice.class);
        FinessAddress address = AddressReader.read(raw);
        var judged = PositionJudge.judge(raw.position(), address.department());
        notices.addAll(judged.notices());
        if (raw.isDamaged()) {
            notices.add(Notice.TEXT_DAMAGED);
        }
        return new FinessRecord(
                number,
                new FinessRecord.Names(name, raw.text(Field.LONG_NAME), raw.text(Field.NAME_COMPLEMENT)),
                new FinessRecord.Category(raw.text(Field.CATEGORY), raw.text(Field.CATEGORY_LABEL)),
                legalEntity(raw, notices),
                address,
                contact(raw, Zone.of(address.department()), notices),
                identity(raw, notices),
                life(raw, notices),
                judged.position(),
                Collections.unmodifiableSet(notices));
    }

    private static String shortName(RawRow raw) {
        String name = raw.text(Field.SHORT_NAME);
        return name.isEmpty() ? raw.text(Field.LONG_NAME) : name;
    }

    private static FinessRecord.LegalEntity legalEntity(RawRow raw, Set<Notice> notices) {
        String number = raw.text(Field.LEGAL_NUMBER);
        boolean wrong = !number.isEmpty() && !FinessNumber.isValid(number);
        if (wrong) {
            notices.add(Notice.LEGAL_NUMBER_WRONG);
        }
        return new FinessRecord.LegalEntity(
                wrong ? "" : number,
                raw.text(Field.LEGAL_NAME),
                raw.text(Field.LEGAL_SIREN),
                raw.text(Field.LEGAL_STATUS),
                day(raw, Field.LEGAL_CLOSED, notices));
    }

    private static FinessRecord.Contact contact(RawRow raw, Zone zone, Set<Notice> notices) {
        List<String> phones = phones(raw, Field.PHONE, zone, notices);
        List<String> faxes = phones(raw, Field.FAX, zone, notices);
        return new FinessRecord.Contact(
                phones.isEmpty() ? "" : phones.get(0),
                phones.size() > 1 ? phones.get(1) : "",
                faxes.isEmpty() ? "" : faxes.get(0));
    }

    private static List<String> phones(RawRow raw, Field field, Zone zone, Set<Notice> notices) {
        String text = raw.text(field);
        List<String> numbers = text.isEmpty() ? List.of() : PhoneReader.read(text, zone);
        if (numbers.isEmpty() && !text.isEmpty()) {
            notices.add(Notice.PHONE_UNREADABLE);
        }
        return numbers;
    }

    private static FinessRecord.Identity identity(RawRow raw, Set<Notice> notices) {
        String siret = raw.text(Field.SIRET);
        if (!siret.isEmpty() && !SireneNumber.isSiret(siret)) {
            notices.add(Notice.SIRET_WRONG);
        }
        return new FinessRecord.Identity(
                siret, raw.text(Field.ACTIVITY), raw.text(Field.TARIFF), raw.text(Field.PUBLIC_SERVICE));
    }

    private static FinessRecord.Life life(RawRow raw, Set<Notice> notices) {
        return new FinessRecord.Life(
                day(raw, Field.OPENED, notices),
                day(raw, Field.AUTHORISED, notices),
                day(raw, Field.CLOSED, notices),
                day(raw, Field.UPDATED, notices));
    }

    private static @Nullable LocalDate day(RawRow raw, Field field, Set<Notice> notices) {
        String text = raw.text(field);
        if (text.isEmpty()) {
            return null;
        }
        try {
            return LocalDate.parse(text.length() > ISO_DAY ? text.substring(0, ISO_DAY) : text);
        } catch (DateTimeParseException unreadable) {
            notices.add(Notice.DATE_UNREADABLE);
            return null;
        }
    }
}
