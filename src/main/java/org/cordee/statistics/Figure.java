package org.cordee.statistics;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The only thing that can be shown as a number: it never travels without its unit, its period and its method. */
public sealed interface Figure {

    Basis basis();

    /** The number to print; empty when the figure is masked or absent, which is not zero. */
    Optional<BigDecimal> number();

    /** The whole the number is a part of, in the same unit. */
    default Optional<BigDecimal> denominator() {
        return Optional.empty();
    }

    /** Key of the words that stand where the number would be, for a figure without a number. */
    default Optional<String> wordsKey() {
        return Optional.empty();
    }

    /** Acts, hours, groups, places, posts: work, which may be added up. */
    record Work(BigDecimal amount, @Nullable BigDecimal outOf, Basis basis) implements Figure {
        public Work {
            requireUnit(basis.unit().isWork());
            requireCount(amount);
        }

        public static Work of(long amount, Basis basis) {
            return new Work(BigDecimal.valueOf(amount), null, basis);
        }

        @Override
        public Optional<BigDecimal> number() {
            return Optional.of(amount);
        }

        @Override
        public Optional<BigDecimal> denominator() {
            return Optional.ofNullable(outOf);
        }
    }

    /** What one hour of work costs, in euros: of one structure, never added up nor averaged. */
    record Cost(BigDecimal amount, Basis basis) implements Figure {
        public Cost {
            requireUnit(basis.unit() == Unit.EUROS_PER_HOUR);
            requireCount(amount);
        }

        @Override
        public Optional<BigDecimal> number() {
            return Optional.of(amount);
        }
    }

    /** How many times somebody came; the same person may be counted often, so it is never called people. */
    record Attendance(long count, Basis basis) implements Figure {
        public Attendance {
            requireUnit(basis.unit() == Unit.ATTENDANCES);
            requireCount(BigDecimal.valueOf(count));
        }

        @Override
        public Optional<BigDecimal> number() {
            return Optional.of(BigDecimal.valueOf(count));
        }
    }

    /** Distinct persons of one structure or region; cannot exist below the threshold of its circle. */
    record Persons(long count, Population population, Circle circle, Basis basis) implements Figure {
        public Persons {
            requireUnit(basis.unit() == Unit.PERSONS);
            requireCount(BigDecimal.valueOf(count));
            if (!circle.showsPersons(count, population)) {
                throw new IllegalArgumentException("Too few persons for this circle");
            }
        }

        @Override
        public Optional<BigDecimal> number() {
            return Optional.of(BigDecimal.valueOf(count));
        }
    }

    /** What answers say; cannot exist below the thresholds of its circle. Its number is the estimate. */
    record Statistic(Estimate estimate, Population population, Circle circle, Basis basis) implements Figure {
        public Statistic {
            requireUnit(basis.unit().isOfAnswers());
            if (!circle.showsAnswers(estimate.answers(), population)) {
                throw new IllegalArgumentException("Too few answers for this circle");
            }
        }

        @Override
        public Optional<BigDecimal> number() {
            return Optional.of(estimate.value());
        }

        public Optional<BigDecimal> low() {
            return Optional.ofNullable(estimate.low());
        }

        public Optional<BigDecimal> high() {
            return Optional.ofNullable(estimate.high());
        }

        /** How many answers it rests on. */
        public long n() {
            return estimate.n();
        }

        /** How far it may be read as an effect, from 0 to 5. */
        public int designLevel() {
            return estimate.designLevel();
        }
    }

    /** Known and not shown, to protect persons; it does not say whether the cell itself or a neighbour is small. */
    record Masked(Basis basis) implements Figure {
        @Override
        public Optional<BigDecimal> number() {
            return Optional.empty();
        }

        @Override
        public Optional<String> wordsKey() {
            return Optional.of("figure.masked");
        }
    }

    /** Not known: nobody measured it, or its period is not over. */
    record Absent(Basis basis) implements Figure {
        @Override
        public Optional<BigDecimal> number() {
            return Optional.empty();
        }

        @Override
        public Optional<String> wordsKey() {
            return Optional.of("figure.absent");
        }
    }

    private static void requireUnit(boolean fits) {
        if (!fits) {
            throw new IllegalArgumentException("This unit does not belong to this kind of figure");
        }
    }

    private static void requireCount(BigDecimal amount) {
        if (amount.signum() < 0) {
            throw new IllegalArgumentException("A count is never negative");
        }
    }
}
