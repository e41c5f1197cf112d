package org.cordee.placement.cohort;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.jgrapht.alg.flow.DinicMFImpl;
import org.jgrapht.alg.flow.mincost.CapacityScalingMinimumCostFlow;
import org.jgrapht.alg.flow.mincost.MinimumCostFlowProblem.MinimumCostFlowProblemImpl;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleDirectedWeightedGraph;

/**
 * A grid as a network of JGraphT: one unit flows from the source through each trainee to a stay, and through the seats of
 * the stay to the sink.
 */
final class Network {

    /** Without scaling: each arc of a trainee carries one, and it was measured to be the quicker. */
    private static final int NO_SCALING = 1;

    private final Grid grid;
    private final int farthest;
    private final int source;
    private final int sink;

    /** Pairs with longer journeys are left out. */
    Network(Grid grid, int farthest) {
        this.grid = grid;
        this.farthest = farthest;
        source = grid.rows() + grid.columns();
        sink = source + 1;
    }

    /** Whether so many can be placed. */
    boolean places(int count) {
        return grid.seatsWithin(farthest) >= count && most() >= count;
    }

    /**
     * How many can be placed at most (Dinic, 1970). Trainees who find a seat whatever the others take are counted without
     * being drawn into the network.
     */
    int most() {
        int[] hard = grid.hard(farthest);
        int sure = grid.rows() - hard.length;
        if (hard.length == 0) {
            return sure;
        }
        var graph = graph(hard);
        graph.edgeSet().forEach(edge -> graph.setEdgeWeight(edge, capacity(graph, edge)));
        return sure + (int) Math.round(new DinicMFImpl<>(graph).getMaximumFlowValue(source, sink));
    }

    /**
     * The stay of each trainee where so many are placed with the greatest total of points (successive shortest paths),
     * {@link Ties#WAITING} for the others.
     */
    int[] best(int placed) {
        var graph = graph(IntStream.range(0, grid.rows()).toArray());
        int top =
                Arrays.stream(grid.points()).flatMapToInt(Arrays::stream).max().orElse(0);
        for (DefaultWeightedEdge edge : graph.edgeSet()) {
            int row = graph.getEdgeSource(edge);
            int column = graph.getEdgeTarget(edge) - grid.rows();
            graph.setEdgeWeight(edge, row < grid.rows() ? top - grid.points()[row][column] : 0);
        }
        var problem = new MinimumCostFlowProblemImpl<>(
                graph, vertex -> supply(vertex, placed), edge -> capacity(graph, edge));
        var flows = new CapacityScalingMinimumCostFlow<Integer, DefaultWeightedEdge>(NO_SCALING)
                .getMinimumCostFlow(problem)
                .getFlowMap();
        int[] stays = new int[grid.rows()];
        Arrays.fill(stays, Ties.WAITING);
        flows.forEach((edge, flow) -> {
            int row = graph.getEdgeSource(edge);
            if (row < grid.rows() && flow > 0) {
                stays[row] = graph.getEdgeTarget(edge) - grid.rows();
            }
        });
        return stays;
    }

    private int supply(int vertex, int placed) {
        if (vertex == source) {
            return placed;
        }
        return vertex == sink ? -placed : 0;
    }

    private int capacity(SimpleDirectedWeightedGraph<Integer, DefaultWeightedEdge> graph, DefaultWeightedEdge edge) {
        return graph.getEdgeTarget(edge) == sink ? grid.seats()[graph.getEdgeSource(edge) - grid.rows()] : 1;
    }

    private SimpleDirectedWeightedGraph<Integer, DefaultWeightedEdge> graph(int[] rows) {
        var graph = new SimpleDirectedWeightedGraph<Integer, DefaultWeightedEdge>(DefaultWeightedEdge.class);
        for (int vertex = 0; vertex <= sink; vertex++) {
            graph.addVertex(vertex);
        }
        for (int row : rows) {
            graph.addEdge(source, row);
            for (int column = 0; column < grid.columns(); column++) {
                if (grid.allows(row, column, farthest)) {
                    graph.addEdge(row, grid.rows() + column);
                }
            }
        }
        for (int column = 0; column < grid.columns(); column++) {
            graph.addEdge(grid.rows() + column, sink);
        }
        return graph;
    }
}
