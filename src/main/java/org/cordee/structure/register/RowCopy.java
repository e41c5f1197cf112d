package org.cordee.structure.register;

import java.util.Collection;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cordee.structure.finess.FinessRecord;
import org.cordee.structure.finess.FinessRow;

/** Writes the rows of a register file as lines of COPY for {@code structure.import_row}. */
final class RowCopy {
    static final String COLUMNS = """
            batch_id, line, verdict, reasons, structure_id, finess, name, long_name, name_complement, legal_finess,
            legal_name, legal_siren, legal_status, legal_closed_on, category, category_label, siret, activity, tariff,
            public_service, address_complement, street, place, postcode, town, commune, department, phone, other_phone,
            fax, opened_on, authorised_on, closed_on, source_updated_on, latitude, longitude, position_precision""";
    private static final int AFTER_NAME = 30;

    private final CopyText copy;
    private final UUID batch;

    RowCopy(CopyText copy, UUID batch) {
        this.copy = copy;
        this.batch = batch;
    }

    void write(FinessRow row, UUID id) {
        if (row instanceof FinessRow.Taken taken) {
            FinessRecord record = taken.establishment();
            start(row.line(), "new", reasons(record.notices()), id, record.number());
            names(record);
            address(record);
            life(record);
            position(record);
        } else if (row instanceof FinessRow.Rejected rejected) {
            start(row.line(), "rejected", "{" + word(rejected.reason()) + "}", id, rejected.number());
            copy.value(rejected.name());
            for (int i = 0; i < AFTER_NAME; i++) {
                copy.value(null);
            }
        }
        copy.endRow();
    }

    private void start(long line, String verdict, String reasons, UUID id, String number) {
        copy.value(batch).value(line).value(verdict).value(reasons).value(id).value(number);
    }

    private void names(FinessRecord record) {
        var legal = record.managedBy();
        var identity = record.identity();
        copy.value(record.names().shortName())
                .value(record.names().longName())
                .value(record.names().complement())
                .value(legal.number())
                .value(legal.name())
                .value(legal.siren())
                .value(legal.legalStatus())
                .value(legal.closedOn())
                .value(record.category().code())
                .value(record.category().label())
                .value(identity.siret())
                .value(identity.activity())
                .value(identity.tariff())
                .value(identity.publicService());
    }

    private void address(FinessRecord record) {
        var address = record.address();
        copy.value(address.complement())
                .value(address.streetLine())
                .value(address.place())
                .value(address.postcode())
                .value(address.town())
                .value(address.commune())
                .value(address.department())
                .value(record.contact().phone())
                .value(record.contact().otherPhone())
                .value(record.contact().fax());
    }

    private void life(FinessRecord record) {
        var life = record.life();
        copy.value(life.openedOn())
                .value(life.authorisedOn())
                .value(life.closedOn())
                .value(life.updatedOn());
    }

    private void position(FinessRecord record) {
        var position = record.position();
        copy.value(position == null ? null : position.latitude())
                .value(position == null ? null : position.longitude())
                .value(position == null ? null : word(position.precision()));
    }

    private static String reasons(Collection<? extends Enum<?>> notices) {
        return notices.stream().map(RowCopy::word).collect(Collectors.joining(",", "{", "}"));
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
