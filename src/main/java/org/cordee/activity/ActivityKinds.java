package org.cordee.activity;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.cordee.reference.ReferencePack;
import org.cordee.reference.ReferencePacks;
import org.springframework.stereotype.Component;

/** The kinds in force, and the words of every kind that was ever in force. */
@Component
public class ActivityKinds {

    private static final String PACK = "activity-kinds";

    private final List<ActivityKind> inForce;
    private final Map<String, ActivityKind> ever = new HashMap<>();

    ActivityKinds(ReferencePacks packs) {
        ReferencePack latest = packs.latest(PACK);
        this.inForce = kinds(latest);
        for (int version = 1; version <= latest.version(); version++) {
            packs.version(PACK, version).ifPresent(pack -> kinds(pack).forEach(kind -> ever.put(kind.code(), kind)));
        }
    }

    /** The kinds one may choose today, in the order they are shown. */
    public List<ActivityKind> inForce() {
        return inForce;
    }

    /** The kind of this code, in force or from the past. */
    public Optional<ActivityKind> find(String code) {
        return Optional.ofNullable(ever.get(code));
    }

    /** The name of a kind. */
    public String name(String code, Locale language) {
        return find(code).map(kind -> kind.words().in(language)).orElse(code);
    }

    private static List<ActivityKind> kinds(ReferencePack pack) {
        return pack.as(Content.class).kinds();
    }

    private record Content(List<ActivityKind> kinds) {}
}
