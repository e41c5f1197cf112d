package org.cordee.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cordee.platform.Discretion;

/**
 * Reads what leaves the screen as a passer-by would: no telling word, no structure's name, no town of one, no person's name.
 * What may stand there all the same is in {@code outside-allowed.txt}, each with its reason.
 */
public final class Outside {

    private static final Path ALLOWED = Path.of("src/test/resources/outside-allowed.txt");
    private static final String NAMES = """
            select distinct name from (
              select s.name from structure.structure s union select s.shown_name from structure.structure s
              union select s.town from structure.structure s where s.town is not null
              union select p.working_name from peer.peer p
              union select a.name from account.account a where a.name not like 'Test %') all_names
             where length(name) > 3""";

    private final Set<String> names = new HashSet<>();
    private final List<Allowed> allowed;
    private final Set<String> kinds = new HashSet<>();
    private int read;

    private record Allowed(String kind, Pattern pattern, String reason) {}

    public Outside(TestDatabase database) {
        database.asSuperuser(NAMES).forEach(name -> names.add(spaced(name)));
        try (Stream<String> lines = Files.lines(ALLOWED)) {
            allowed = lines.filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(" \\| ", 3))
                    .map(parts -> new Allowed(parts[0], Pattern.compile(parts[1]), parts[2]))
                    .toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** What this text, of this kind of artefact, tells a passer-by. */
    public List<String> tells(String kind, String text) {
        read++;
        kinds.add(kind);
        String rest = text;
        for (Allowed one : allowed) {
            rest = one.kind().equals(kind) ? one.pattern().matcher(rest).replaceAll(" ") : rest;
        }
        List<String> found = new ArrayList<>(Discretion.telling(rest));
        String words = spaced(rest);
        names.stream().filter(words::contains).map(String::strip).forEach(found::add);
        return found.stream()
                .map(word -> kind + " tells “" + word + "”: " + text)
                .toList();
    }

    /** How many texts were read, so that a test knows that there was something. */
    public int read() {
        return read;
    }

    /** The kinds of artefacts that were read. */
    public Set<String> kinds() {
        return Set.copyOf(kinds);
    }

    private static String spaced(String text) {
        return " "
                + text.toLowerCase(Locale.FRENCH)
                        .replaceAll("[^\\p{L}\\p{N}]+", " ")
                        .strip() + " ";
    }
}
