package org.cordee.structure.register;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Actors;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Gives a new installation the geography, the categories and the addiction care of the country; once. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 100)
class ShippedContent implements ApplicationRunner {
    private static final CSVFormat SEMICOLON = CSVFormat.Builder.create()
            .setDelimiter(';')
            .setHeader()
            .setSkipHeaderRecord(true)
            .get();
    private static final String CARE = "finess/addiction-care-20210108.csv";

    private final ContentStore content;
    private final CopyStore copies;
    private final RegisterImports imports;
    private final TransactionTemplate transaction;

    ShippedContent(
            ContentStore content, CopyStore copies, RegisterImports imports, PlatformTransactionManager transactions) {
        this.content = content;
        this.copies = copies;
        this.imports = imports;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public void run(ApplicationArguments arguments) {
        load();
    }

    /** Loads what is missing; does nothing on an installation that has it. */
    void load() {
        boolean missing = Actors.as(
                new Actor.Job("import"),
                () -> Objects.requireNonNull(transaction.execute(status -> {
                    boolean empty = content.isEmpty();
                    if (empty) {
                        loadTables();
                    }
                    return empty;
                })));
        if (missing) {
            loadCare();
        }
    }

    private void loadTables() {
        table("geo/regions.csv", "structure.region", "code, name", List.of("code", "nom"));
        table(
                "geo/departements.csv",
                "structure.department",
                "code, name, region_code, latitude, longitude",
                List.of("code", "nom", "code_region", "latitude_barycentre", "longitude_barycentre"));
        table(
                "geo/communes.csv",
                "structure.commune",
                "code, name, department, population, latitude, longitude",
                List.of("code_insee", "nom", "code_departement", "population", "latitude", "longitude"));
        table("geo/codes-postaux.csv", "structure.postcode", "postcode, commune", List.of("code_postal", "code_insee"));
        table(
                "finess/legal-statuses-20250526.csv",
                "structure.legal_status",
                "code, label, regime",
                List.of("code", "label", "regime"));
        table(
                "finess/categories-20250526.csv",
                "structure.category",
                "code, label, short_label, aggregate_code, aggregate_label, ended_on",
                List.of("code", "libelle", "libellecourt", "codeagr3", "libelleagr3", "datefin"));
    }

    private void table(String file, String table, String columns, List<String> names) {
        copies.copy(table, columns, text -> {
            try (Reader reader = new InputStreamReader(open(file), StandardCharsets.UTF_8);
                    var records = SEMICOLON.parse(reader)) {
                for (CSVRecord record : records) {
                    names.forEach(name -> text.value(record.get(name)));
                    text.endRow();
                }
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        });
    }

    private void loadCare() {
        try {
            Path file = Files.createTempFile("register", ".csv");
            try (InputStream in = open(CARE)) {
                Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
                imports.importAtOnce(file, false, read -> {});
            } finally {
                Files.delete(file);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static InputStream open(String file) {
        return Objects.requireNonNull(ShippedContent.class.getResourceAsStream("/content/" + file), file);
    }
}
