package org.cordee.statistics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Disclosure control, the one way out for counts about people: hides what would reveal somebody, then what sums and
 * linked tables would give back. Pure; the same tables and policy always give the same answer.
 */
public final class Protection {

    private Protection() {}

    /** Several linked tables of some hundred cells in all, audited together by linear programmes. */
    public static ProtectedTables protect(LinkedTables tables, Policy policy) {
        return protect(tables, policy, Optional.empty());
    }

    /** A table of any number of dimensions, each with its hierarchy; thousands of cells are no matter. */
    public static ProtectedTables protect(Crossing crossing, Policy policy) {
        boolean flat = crossing.dimensions().size() <= 2;
        if (crossing.isSmall() && flat) {
            return protect(crossing.tables(), policy);
        }
        var hidden = blocks(crossing, policy);
        if (crossing.isSmall()) {
            return protect(crossing.tables(), policy, Optional.of(hidden));
        }
        return answer(crossing.tables(), hidden, primary(crossing.tables(), policy));
    }

    private static ProtectedTables protect(LinkedTables tables, Policy policy, Optional<Set<String>> safe) {
        var reasons = primary(tables, policy);
        var table = table(tables, complements(tables), policy);
        return answer(tables, Disclosure.masked(table, reasons.keySet(), policy.width(), safe), reasons);
    }

    private static Set<String> blocks(Crossing crossing, Policy policy) {
        boolean[] few = new boolean[crossing.size()];
        for (int i = 0; i < few.length; i++) {
            few[i] = !policy.showsCount(crossing.amount(i));
        }
        boolean[] hidden = new Cubes(crossing, policy.width()).hidden(few);
        Set<String> names = new HashSet<>();
        for (int i = 0; i < hidden.length; i++) {
            if (hidden[i]) {
                names.add(crossing.name(i));
            }
        }
        return names;
    }

    private static ProtectedTables answer(LinkedTables tables, Set<String> hidden, Map<String, Reason> reasons) {
        Map<String, Long> shown = new TreeMap<>();
        Map<String, Reason> audit = new TreeMap<>();
        for (var count : tables.counts()) {
            if (hidden.contains(count.name())) {
                audit.put(count.name(), reasons.getOrDefault(count.name(), Reason.SECONDARY));
            } else {
                shown.put(count.name(), count.amount());
            }
        }
        return new ProtectedTables(shown, audit);
    }

    private static Map<String, Reason> primary(LinkedTables tables, Policy policy) {
        Map<String, Reason> reasons = new HashMap<>();
        Map<String, Long> amounts = amounts(tables);
        for (var count : tables.counts()) {
            policy.reason(count).ifPresent(reason -> reasons.put(count.name(), reason));
        }
        for (var share : tables.shares()) {
            long part = amounts.getOrDefault(share.part(), 0L);
            long rest = amounts.getOrDefault(share.whole(), 0L) - part;
            if (!policy.showsCount(rest)) {
                reasons.putIfAbsent(share.part(), Reason.COMPLEMENT);
                reasons.put(share.complement(), Reason.COMPLEMENT);
            }
            if (share.sensitive() && part + rest > 0 && (part == 0 || rest == 0)) {
                reasons.putIfAbsent(share.part(), Reason.GROUP);
                reasons.put(share.complement(), Reason.GROUP);
            }
        }
        return reasons;
    }

    private static List<LinkedTables.Count> complements(LinkedTables tables) {
        Map<String, Long> amounts = amounts(tables);
        Set<String> named = new HashSet<>();
        List<LinkedTables.Count> complements = new ArrayList<>();
        for (var share : tables.shares()) {
            if (named.add(share.complement())) {
                long rest = amounts.getOrDefault(share.whole(), 0L) - amounts.getOrDefault(share.part(), 0L);
                complements.add(LinkedTables.Count.of(share.complement(), rest));
            }
        }
        return complements;
    }

    private static CountTable table(LinkedTables tables, List<LinkedTables.Count> complements, Policy policy) {
        List<CountTable.Cell> cells = new ArrayList<>();
        for (var count : tables.counts()) {
            boolean sensitive = policy.reason(count).isPresent();
            cells.add(new CountTable.Cell(count.name(), count.amount(), sensitive));
        }
        complements.forEach(count -> cells.add(new CountTable.Cell(count.name(), count.amount(), false)));
        List<LinkedTables.Sum> sums = new ArrayList<>(tables.sums());
        tables.shares().stream()
                .distinct()
                .forEach(share ->
                        sums.add(new LinkedTables.Sum(share.whole(), List.of(share.part(), share.complement()))));
        return new CountTable(cells, sums);
    }

    private static Map<String, Long> amounts(LinkedTables tables) {
        Map<String, Long> amounts = new HashMap<>();
        tables.counts().forEach(count -> amounts.put(count.name(), count.amount()));
        return amounts;
    }
}
