package org.cordee.structure.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cordee.platform.actor.Role;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContactSheetTest {
    private static final String SHEET = """
            Numéro FINESS;Nom;Courriel;Rôle
            010007565;Camille Réa;Camille@exemple.fr;Direction
            10007565;Dominique;dominique@exemple.fr;
            010007565;;x@exemple.fr;
            010007565;Lou;pas une adresse;
            010007565;Camille;camille@exemple.fr;
            ;;;
            """;

    @TempDir
    Path folder;

    private ContactSheet.Read read(byte[] bytes) throws IOException {
        return ContactSheet.read(
                ContactTable.read(Files.write(folder.resolve("sheet"), bytes)).orElseThrow());
    }

    private static void holdsTheSheet(ContactSheet.Read read) {
        assertThat(read.contacts())
                .containsExactly(
                        new ContactSheet.Contact(2, "010007565", "Camille Réa", "camille@exemple.fr", Role.DIRECTOR),
                        new ContactSheet.Contact(
                                3, "010007565", "Dominique", "dominique@exemple.fr", Role.PROFESSIONAL));
        assertThat(read.refused())
                .containsExactly(
                        new ContactSheet.Refused(4, "name"),
                        new ContactSheet.Refused(5, "email"),
                        new ContactSheet.Refused(6, "twice"));
    }

    @Test
    void readsSemicolonsAndCommasInBothEncodings() throws Exception {
        holdsTheSheet(read(SHEET.getBytes(Charset.forName("windows-1252"))));
        holdsTheSheet(read(("\uFEFF" + SHEET.replace(';', ',')).getBytes(Charset.forName("UTF-8"))));
    }

    @Test
    void readsAWorkbookWhoseNumbersLostTheirZero() throws Exception {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "test", "1.0")) {
            var sheet = workbook.newWorksheet("Contacts");
            List<String> lines = SHEET.lines().toList();
            for (int row = 0; row < lines.size(); row++) {
                String[] cells = lines.get(row).split(";", -1);
                for (int column = 0; column < cells.length; column++) {
                    if (row == 2 && column == 0) {
                        sheet.value(row, column, 10007565);
                    } else {
                        sheet.value(row, column, cells[column]);
                    }
                }
            }
        }
        holdsTheSheet(read(out.toByteArray()));
    }

    @Test
    void saysWhenTheColumnsAreNotNamed() throws Exception {
        assertThat(read("a;b;c\n1;2;3\n".getBytes(Charset.forName("UTF-8"))).headingsFound())
                .isFalse();
    }

    @Test
    void refusesWhatIsNoSpreadsheet() throws Exception {
        Path file = Files.write(folder.resolve("x"), new byte[] {'P', 'K', 3, 4, 0, 0});
        assertThat(ContactTable.read(file)).isEmpty();
    }
}
