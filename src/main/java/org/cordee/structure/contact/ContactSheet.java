package org.cordee.structure.contact;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cordee.platform.actor.Role;
import org.cordee.platform.mail.Letter;

/**
 * Reads contacts by the names of the columns: FINESS number, name, e-mail, and role where it is a director. A row that
 * cannot be invited says why.
 */
final class ContactSheet {
    private static final Map<String, String> HEADINGS = Map.ofEntries(
            Map.entry("finess", "finess"),
            Map.entry("numero finess", "finess"),
            Map.entry("no finess", "finess"),
            Map.entry("nom", "name"),
            Map.entry("name", "name"),
            Map.entry("prenom", "name"),
            Map.entry("courriel", "email"),
            Map.entry("email", "email"),
            Map.entry("e-mail", "email"),
            Map.entry("mail", "email"),
            Map.entry("role", "role"),
            Map.entry("fonction", "role"));

    private final Map<String, Integer> columns;

    private ContactSheet(Map<String, Integer> columns) {
        this.columns = columns;
    }

    /** What a sheet holds: contacts to invite, and rows that cannot be. */
    record Read(List<Contact> contacts, List<Refused> refused, boolean headingsFound) {}

    /** Somebody to invite. */
    record Contact(int line, String finess, String name, String email, Role role) {}

    /** A row left out; the reason is a word. */
    record Refused(int line, String reason) {}

    static Read read(List<List<String>> rows) {
        var sheet = new ContactSheet(rows.isEmpty() ? Map.of() : headings(rows.get(0)));
        if (!sheet.columns.keySet().containsAll(List.of("finess", "name", "email"))) {
            return new Read(List.of(), List.of(), false);
        }
        List<Contact> contacts = new ArrayList<>();
        List<Refused> refused = new ArrayList<>();
        for (int i = 1; i < rows.size(); i++) {
            sheet.add(i + 1, rows.get(i), contacts, refused);
        }
        return new Read(contacts, refused, true);
    }

    private void add(int line, List<String> row, List<Contact> contacts, List<Refused> refused) {
        String finess = number(cell(row, "finess"));
        String name = cell(row, "name");
        String email = cell(row, "email").toLowerCase(Locale.ROOT);
        if ((finess + name + email).isEmpty()) {
            return;
        }
        if (name.isEmpty() || name.length() > 80) {
            refused.add(new Refused(line, "name"));
        } else if (!Letter.isAddress(email)) {
            refused.add(new Refused(line, "email"));
        } else if (contacts.stream()
                .anyMatch(other -> other.email().equals(email) && other.finess().equals(finess))) {
            refused.add(new Refused(line, "twice"));
        } else {
            boolean director = fold(cell(row, "role")).startsWith("direct");
            contacts.add(new Contact(line, finess, name, email, director ? Role.DIRECTOR : Role.PROFESSIONAL));
        }
    }

    /** A spreadsheet that took the number for a quantity lost its leading zero. */
    private static String number(String typed) {
        String number = typed.replace(" ", "").toUpperCase(Locale.ROOT);
        return number.matches("\\d{8}") ? "0" + number : number;
    }

    private String cell(List<String> row, String column) {
        Integer at = columns.get(column);
        return at == null || at >= row.size() ? "" : row.get(at).strip();
    }

    private static Map<String, Integer> headings(List<String> row) {
        Map<String, Integer> columns = new HashMap<>();
        for (int i = 0; i < row.size(); i++) {
            String known = HEADINGS.get(fold(row.get(i)));
            if (known != null) {
                columns.putIfAbsent(known, i);
            }
        }
        return columns;
    }

    private static String fold(String text) {
        return Normalizer.normalize(text.strip().toLowerCase(Locale.FRENCH), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replace("°", "o");
    }
}
