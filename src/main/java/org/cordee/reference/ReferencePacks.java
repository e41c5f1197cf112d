package org.cordee.reference;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every version of every pack of reference content shipped with the product: the files
 * {@code content/reference/<id>.<version>.json}, read once.
 */
@Component
public final class ReferencePacks {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Map<String, NavigableMap<Integer, ReferencePack>> packs = new HashMap<>();

    /** Reads the packs of the class path. A file whose name is not its id and version is a fault. */
    public ReferencePacks() {
        try {
            for (Resource file :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:content/reference/*.json")) {
                add(file);
            }
        } catch (IOException problem) {
            throw new UncheckedIOException("the reference content cannot be read", problem);
        }
    }

    /** The version in force; an id that does not exist is a fault. */
    public ReferencePack latest(String id) {
        NavigableMap<Integer, ReferencePack> versions = packs.get(id);
        if (versions == null) {
            throw new IllegalArgumentException("no reference content called " + id);
        }
        return versions.lastEntry().getValue();
    }

    /** The version a past record was made with. */
    public Optional<ReferencePack> version(String id, int version) {
        return Optional.ofNullable(packs.get(id)).map(versions -> versions.get(version));
    }

    private void add(Resource file) throws IOException {
        ReferencePack pack;
        try (InputStream content = file.getInputStream()) {
            pack = JSON.readValue(content, ReferencePack.class);
        }
        String expected = pack.id() + "." + pack.version() + ".json";
        if (!expected.equals(file.getFilename())) {
            throw new IllegalStateException(file.getFilename() + " holds " + expected);
        }
        packs.computeIfAbsent(pack.id(), id -> new TreeMap<>()).put(pack.version(), pack);
    }
}
