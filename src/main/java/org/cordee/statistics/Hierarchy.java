package org.cordee.statistics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The codes of one dimension and what each adds up to: structure, department, region, France; or statuses and their
 * total. The first code is the whole, and each parent stands before its children.
 */
public final class Hierarchy {

    private final List<String> codes = new ArrayList<>();
    private final List<Integer> parents = new ArrayList<>();
    private final List<List<Integer>> children = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    private Hierarchy(String whole, Map<String, List<String>> parts) {
        add(whole, -1);
        for (int next = 0; next < codes.size(); next++) {
            for (var part : parts.getOrDefault(codes.get(next), List.of())) {
                children.get(next).add(codes.size());
                add(part, next);
            }
        }
    }

    private void add(String code, int parent) {
        if (numbers.put(code, codes.size()) != null) {
            throw new IllegalArgumentException("Two places in one hierarchy are named " + code);
        }
        codes.add(code);
        parents.add(parent);
        children.add(new ArrayList<>());
    }

    /** Categories beside each other under one total. */
    public static Hierarchy flat(String total, List<String> categories) {
        return of(total, Map.of(total, categories));
    }

    /** A tree, by the children of each code; refuses a code that stands twice. */
    public static Hierarchy of(String whole, Map<String, List<String>> parts) {
        return new Hierarchy(whole, parts);
    }

    int size() {
        return codes.size();
    }

    String code(int node) {
        return codes.get(node);
    }

    /** The number of a code; refuses one that is not in the hierarchy. */
    int node(String code) {
        var node = numbers.get(code);
        if (node == null) {
            throw new IllegalArgumentException("No place in the hierarchy is named " + code);
        }
        return node;
    }

    /** The place above, or -1 above the whole. */
    int parent(int node) {
        return parents.get(node);
    }

    List<Integer> children(int node) {
        return children.get(node);
    }

    boolean isLeaf(int node) {
        return children.get(node).isEmpty();
    }

    /** The finest places in or under one, at most so many. */
    List<Integer> leaves(int node, int most) {
        List<Integer> found = new ArrayList<>();
        List<Integer> open = new ArrayList<>(List.of(node));
        while (!open.isEmpty() && found.size() < most) {
            int at = open.remove(open.size() - 1);
            if (isLeaf(at)) {
                found.add(at);
            }
            open.addAll(children(at));
        }
        return found;
    }
}
