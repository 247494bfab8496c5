// Lists, trees and graphs into LeetCode's notation for them; never runs in circles.
package judge.driver;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

final class Flattener {
    private final Line line;

    Flattener(Line line) {
        this.line = line;
    }

    void write(Shape.Kind kind, Object root) {
        switch (kind) {
            case LIST_NODE:
                list(root);
                break;
            case TREE_NODE:
                tree(root);
                break;
            case GRAPH_NODE:
                graph(root);
                break;
            case RANDOM_NODE:
                random(root);
                break;
            default:
                nary(root);
        }
    }

    private static Object next(Object node) {
        return NodeClass.of(node.getClass()).link(node, "next");
    }

    private void value(Object node) {
        Object value = NodeClass.of(node.getClass()).value(node);
        if (!(value instanceof Number)) {
            throw Wrong.type("a node of the result holds " + value + " where an int is due");
        }
        line.integer(((Number) value).longValue());
    }

    private void list(Object head) {
        refuseCircle(head);
        line.raw('[');
        for (Object node = head; node != null; node = next(node)) {
            if (node != head) {
                line.raw(',');
            }
            value(node);
        }
        line.raw(']');
    }

    /** Brent's search for a circle: no memory, three times the list's length at most. */
    private static void refuseCircle(Object head) {
        Object slow = head;
        Object fast = next(head);
        long power = 1;
        long length = 1;
        while (fast != null && fast != slow) {
            if (power == length) {
                slow = fast;
                power *= 2;
                length = 0;
            }
            fast = next(fast);
            length++;
        }
        if (fast == null) {
            return;
        }
        Object ahead = head;
        for (long step = 0; step < length; step++) {
            ahead = next(ahead);
        }
        long start = 0;
        for (Object node = head; node != ahead; node = next(node)) {
            ahead = next(ahead);
            start++;
        }
        throw Wrong.value("the list returned runs in a circle: node " + (start + length)
                + " points back to node " + (start + 1));
    }

    private static void refuseTwice(Set<Object> seen, Object node) {
        if (!seen.add(node)) {
            throw Wrong.value("the tree returned holds one node in two places: the node with the value "
                    + NodeClass.of(node.getClass()).value(node));
        }
    }

    private void tree(Object root) {
        Set<Object> seen = NodeClass.identities();
        List<Object> waiting = new ArrayList<>();
        waiting.add(root);
        seen.add(root);
        line.raw('[');
        int full = line.size();
        for (int index = 0; index < waiting.size(); index++) {
            if (index > 0) {
                line.raw(',');
            }
            Object node = waiting.set(index, null);
            if (node == null) {
                line.raw("null");
                continue;
            }
            value(node);
            full = line.size();
            NodeClass type = NodeClass.of(node.getClass());
            for (String side : new String[] {"left", "right"}) {
                Object child = type.link(node, side);
                waiting.add(child);
                if (child != null) {
                    refuseTwice(seen, child);
                }
            }
        }
        line.cut(full);
        line.raw(']');
    }

    private void nary(Object root) {
        Set<Object> seen = NodeClass.identities();
        List<Object> nodes = new ArrayList<>();
        nodes.add(root);
        seen.add(root);
        line.raw('[');
        value(root);
        line.raw(",null");
        int full = line.size() - ",null".length();
        for (int index = 0; index < nodes.size(); index++) {
            Object node = nodes.get(index);
            if (index > 0) {
                line.raw(",null");
            }
            for (Object child : NodeClass.of(node.getClass()).links(node, "children")) {
                if (child == null) {
                    throw Wrong.value("the tree returned has null among the children of a node");
                }
                refuseTwice(seen, child);
                nodes.add(child);
                line.raw(',');
                value(child);
                full = line.size();
            }
        }
        line.cut(full);
        line.raw(']');
    }

    private void graph(Object root) {
        Map<Long, Object> byValue = new java.util.TreeMap<>();
        Set<Object> seen = NodeClass.identities();
        List<Object> nodes = new ArrayList<>();
        nodes.add(root);
        seen.add(root);
        for (int index = 0; index < nodes.size(); index++) {
            Object node = nodes.get(index);
            NodeClass type = NodeClass.of(node.getClass());
            long value = ((Number) type.value(node)).longValue();
            if (byValue.put(value, node) != null) {
                throw Wrong.value("the graph returned has two nodes with the value " + value);
            }
            for (Object neighbour : type.links(node, "neighbors")) {
                if (neighbour == null) {
                    throw Wrong.value("the graph returned has null among the neighbours of node " + value);
                }
                if (seen.add(neighbour)) {
                    nodes.add(neighbour);
                }
            }
        }
        long due = 1;
        line.raw('[');
        for (Map.Entry<Long, Object> entry : byValue.entrySet()) {
            if (entry.getKey() != due) {
                throw Wrong.value("the graph returned has a node with the value " + entry.getKey()
                        + " where " + due + " is due");
            }
            line.raw(due++ > 1 ? ",[" : "[");
            String comma = "";
            for (Object neighbour : NodeClass.of(entry.getValue().getClass()).links(entry.getValue(), "neighbors")) {
                line.raw(comma);
                value(neighbour);
                comma = ",";
            }
            line.raw(']');
        }
        line.raw(']');
    }

    private void random(Object head) {
        refuseCircle(head);
        Map<Object, Integer> places = new IdentityHashMap<>();
        for (Object node = head; node != null; node = next(node)) {
            places.put(node, places.size());
        }
        line.raw('[');
        for (Object node = head; node != null; node = next(node)) {
            line.raw(node == head ? "[" : ",[");
            value(node);
            Object target = NodeClass.of(node.getClass()).link(node, "random");
            Integer place = target == null ? Integer.valueOf(-1) : places.get(target);
            if (place == null) {
                throw Wrong.value("the random pointer of node " + (places.get(node) + 1)
                        + " leads out of the list returned");
            }
            line.raw(',').raw(place < 0 ? "null" : place.toString()).raw(']');
        }
        line.raw(']');
    }
}
