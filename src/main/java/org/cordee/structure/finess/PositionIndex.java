package org.cordee.structure.finess;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The positions of a file by establishment number, in flat arrays: about 50 bytes an establishment, so that a file
 * which gives its positions apart, before or after, is joined without holding its rows.
 */
final class PositionIndex {
    private static final int RADIX = 36;

    private long[] keys = new long[1 << 12];
    private double[] xs = new double[1 << 12];
    private double[] ys = new double[1 << 12];
    private int[] sourceAt = new int[1 << 12];
    private final List<String> sources = new ArrayList<>();
    private final Map<String, Integer> sourceIndex = new HashMap<>();
    private int size;

    void put(String number, double x, double y, String source) {
        if (size * 2 >= keys.length) {
            grow();
        }
        int index = sourceIndex.computeIfAbsent(source, text -> {
            sources.add(text);
            return sources.size() - 1;
        });
        set(key(number), x, y, index);
    }

    RawPosition get(String number) {
        if (!isKey(number)) {
            return RawPosition.NONE;
        }
        int slot = slot(keys, key(number));
        return keys[slot] == 0
                ? RawPosition.NONE
                : new RawPosition.Projected(xs[slot], ys[slot], sources.get(sourceAt[slot]));
    }

    boolean isEmpty() {
        return size == 0;
    }

    static boolean isKey(String number) {
        return number.length() == 9 && number.chars().allMatch(c -> Character.digit(c, RADIX) >= 0);
    }

    private static long key(String number) {
        return Long.parseLong(number, RADIX) + 1;
    }

    private void set(long key, double x, double y, int source) {
        int slot = slot(keys, key);
        if (keys[slot] == 0) {
            size++;
        }
        keys[slot] = key;
        xs[slot] = x;
        ys[slot] = y;
        sourceAt[slot] = source;
    }

    private void grow() {
        long[] oldKeys = keys;
        double[] oldXs = xs;
        double[] oldYs = ys;
        int[] oldSources = sourceAt;
        keys = new long[oldKeys.length * 2];
        xs = Arrays.copyOf(oldXs, keys.length);
        ys = Arrays.copyOf(oldYs, keys.length);
        sourceAt = Arrays.copyOf(oldSources, keys.length);
        size = 0;
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                set(oldKeys[i], oldXs[i], oldYs[i], oldSources[i]);
            }
        }
    }

    private static int slot(long[] keys, long key) {
        int slot = (int) ((key * 0x9E3779B97F4A7C15L) >>> 40) & (keys.length - 1);
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & (keys.length - 1);
        }
        return slot;
    }
}
