package org.cordee.structure.finess;

import java.util.EnumMap;
import java.util.Map;

/** A row as the file wrote it: trimmed texts by meaning, and what it says of the position. */
record RawRow(long line, Map<Field, String> texts, RawPosition position) {

    static RawRow of(long line, Field[] columns, String[] cells, RawPosition position) {
        var texts = new EnumMap<Field, String>(Field.class);
        for (int i = 0; i < Math.min(columns.length, cells.length); i++) {
            if (columns[i] != Field.IGNORED && !cells[i].isBlank()) {
                texts.put(columns[i], cells[i].strip());
            }
        }
        return new RawRow(line, texts, position);
    }

    String text(Field field) {
        return texts.getOrDefault(field, "");
    }

    boolean isDamaged() {
        return texts.values().stream().anyMatch(text -> text.indexOf('\uFFFD') >= 0);
    }
}
