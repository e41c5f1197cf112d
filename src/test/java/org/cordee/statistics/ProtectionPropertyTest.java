package org.cordee.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Plays the attacker on random tables, with exact elimination, another linear programme, and every count tried. */
class ProtectionPropertyTest {

    private static final Policy ELEVEN = Policy.threshold(11);

    @Property(tries = 60)
    void noHiddenCellOfATableIsKnown(@ForAll("grids") Crossing crossing) {
        attack(crossing);
    }

    @Property(tries = 40)
    void noHiddenCellIsKnownAcrossAHierarchy(@ForAll("hierarchies") Crossing crossing) {
        attack(crossing);
    }

    @Property(tries = 40)
    void noHiddenCellIsKnownInThreeDimensions(@ForAll("cubes") Crossing crossing) {
        attack(crossing);
    }

    private static void attack(Crossing crossing) {
        var answer = Protection.protect(crossing, ELEVEN);
        var table = Tables.marked(crossing.tables());

        assertSafe(table, answer.hidden());
        assertThat(answer.hidden()).containsAll(sensitive(table));
        assertThat(zeros(table)).noneMatch(answer.hidden()::contains);
        answer.reasons()
                .forEach((name, reason) -> assertThat(reason == Reason.FEW)
                        .isEqualTo(sensitive(table).contains(name)));
    }

    @Property(tries = 60)
    void blocksOfALargeTableAreSafeToo(@ForAll("grids") Crossing crossing) {
        assertSafe(Tables.marked(crossing.tables()), byBlocks(crossing));
    }

    @Property(tries = 30)
    void blocksAreSafeAcrossAHierarchyToo(@ForAll("hierarchies") Crossing crossing) {
        assertSafe(Tables.marked(crossing.tables()), byBlocks(crossing));
    }

    @Property(tries = 30)
    void blocksAreSafeInThreeDimensionsToo(@ForAll("cubes") Crossing crossing) {
        assertSafe(Tables.marked(crossing.tables()), byBlocks(crossing));
    }

    @Property(tries = 40)
    void noFewerCellsWouldDo(@ForAll("small") Crossing crossing) {
        var table = Tables.marked(crossing.tables());
        int hidden = Protection.protect(crossing, ELEVEN).hidden().size();
        int primary = sensitive(table).size();
        Assume.that(hidden - primary <= 3);

        assertThat(hidden).isLessThanOrEqualTo(optimum(table, hidden) * 5 / 4);
    }

    @Property(tries = 20)
    void whoeverTriesEveryCountIsLeftInDoubt(@ForAll("tiny") Crossing crossing) {
        var table = Tables.marked(crossing.tables());
        var hidden = Protection.protect(crossing, ELEVEN).hidden();

        if (hidden.size() <= 3) {
            for (var name : hidden) {
                assertThat(new Attacker(table, hidden).possible(name, 60)).hasSizeGreaterThanOrEqualTo(11);
            }
        }
    }

    @Property(tries = 60)
    void knowingThatNoHiddenCellIsZeroNeverGivesOneAway(@ForAll("grids") Crossing crossing) {
        var lines = new Lines(Tables.marked(crossing.tables()));
        var hidden = lines.hiddenFirst(Protection.protect(crossing, ELEVEN).hidden());
        var attack = new Attack(lines, new Attack.Knowledge(1, 1, 10));
        attack.on(hidden);

        for (int cell = 0; cell < hidden.length; cell++) {
            assertThat(!hidden[cell] || attack.weakness(cell).isEmpty()).isTrue();
        }
    }

    private static Set<String> byBlocks(Crossing crossing) {
        boolean[] few = new boolean[crossing.size()];
        for (int i = 0; i < few.length; i++) {
            few[i] = crossing.amount(i) > 0 && crossing.amount(i) < 11;
        }
        boolean[] hidden = new Cubes(crossing, 10).hidden(few);
        var names = new TreeSet<String>();
        for (int i = 0; i < hidden.length; i++) {
            if (hidden[i]) {
                names.add(crossing.name(i));
            }
        }
        return names;
    }

    private static void assertSafe(CountTable table, Set<String> hidden) {
        assertThat(new Attacker(table, hidden).solved()).isEmpty();
        assertThat(isSafe(table, hidden)).isTrue();
    }

    private static boolean isSafe(CountTable table, Set<String> hidden) {
        var reader = new Reader(table, hidden);
        return hidden.stream().allMatch(name -> reader.rangeOf(name).isWiderThan(10));
    }

    /** The fewest hidden cells, by trying all sets of one size after all of the size before. */
    private static int optimum(CountTable table, int atMost) {
        var sensitive = sensitive(table);
        var others = table.cells().stream()
                .filter(cell -> cell.amount() > 10)
                .map(CountTable.Cell::name)
                .toList();
        for (int more = 0; sensitive.size() + more < atMost; more++) {
            if (anySafe(table, new ArrayList<>(sensitive), others, more)) {
                return sensitive.size() + more;
            }
        }
        return atMost;
    }

    private static boolean anySafe(CountTable table, List<String> hidden, List<String> others, int more) {
        if (more == 0) {
            return isSafe(table, Set.copyOf(hidden));
        }
        for (int i = 0; i + more <= others.size(); i++) {
            hidden.add(others.get(i));
            if (anySafe(table, hidden, others.subList(i + 1, others.size()), more - 1)) {
                return true;
            }
            hidden.remove(hidden.size() - 1);
        }
        return false;
    }

    private static Set<String> sensitive(CountTable table) {
        var names = new TreeSet<String>();
        table.cells().stream().filter(CountTable.Cell::sensitive).forEach(cell -> names.add(cell.name()));
        return names;
    }

    private static Set<String> zeros(CountTable table) {
        var names = new TreeSet<String>();
        table.cells().stream().filter(cell -> cell.amount() == 0).forEach(cell -> names.add(cell.name()));
        return names;
    }

    @Provide
    Arbitrary<Crossing> grids() {
        return Tables.grids(1, 6);
    }

    @Provide
    Arbitrary<Crossing> small() {
        return Tables.grids(2, 4);
    }

    @Provide
    Arbitrary<Crossing> tiny() {
        return Tables.grids(1, 2).filter(crossing -> crossing.amount(0) <= 40);
    }

    @Provide
    Arbitrary<Crossing> hierarchies() {
        return Tables.hierarchies();
    }

    @Provide
    Arbitrary<Crossing> cubes() {
        return Tables.cubes();
    }
}
