// Lists, trees and graphs out of LeetCode's notation for them.
package judge.driver;

import java.util.ArrayList;
import java.util.List;

final class Structures {
    private final Decoder decoder;

    Structures(Decoder decoder) {
        this.decoder = decoder;
    }

    Object read(Shape.Kind kind, NodeClass type, Json json) {
        switch (kind) {
            case LIST_NODE: return list(type, json);
            case TREE_NODE: return tree(type, json);
            case GRAPH_NODE: return graph(type, json);
            case RANDOM_NODE: return random(type, json);
            default: return nary(type, json);
        }
    }

    /** Points the tail of a list at its node of this index; -1 leaves it open. */
    static void close(Object head, long index) {
        if (head == null || index < 0) {
            return;
        }
        NodeClass type = NodeClass.of(head.getClass());
        Object target = null;
        Object tail = head;
        for (Object node = head; node != null; node = type.link(node, "next")) {
            if (index-- == 0) {
                target = node;
            }
            tail = node;
        }
        type.setLink(tail, "next", target);
    }

    private Object list(NodeClass type, Json json) {
        Object head = null;
        Object tail = null;
        for (boolean more = json.enter('['); more; more = json.more()) {
            Object node = decoder.make(type, json.integer());
            if (head == null) {
                head = node;
            } else {
                type.setLink(tail, "next", node);
            }
            tail = node;
        }
        return head;
    }

    private Object node(NodeClass type, Json json) {
        if (json.isNull()) {
            json.skip();
            return null;
        }
        return decoder.make(type, json.integer());
    }

    private Object tree(NodeClass type, Json json) {
        List<Object> parents = new ArrayList<>();
        int place = 0;
        for (boolean more = json.enter('['); more; more = json.more()) {
            Object node = node(type, json);
            if (place > 0 && (place - 1) / 2 < parents.size() && node != null) {
                type.setLink(parents.get((place - 1) / 2), place % 2 == 1 ? "left" : "right", node);
            }
            if (node != null) {
                parents.add(node);
            }
            place++;
        }
        return parents.isEmpty() ? null : parents.get(0);
    }

    private Object nary(NodeClass type, Json json) {
        List<Object> nodes = new ArrayList<>();
        int parent = -1;
        List<Object> children = new ArrayList<>();
        for (boolean more = json.enter('['); more; more = json.more()) {
            Object node = node(type, json);
            if (node != null) {
                nodes.add(node);
                children.add(node);
            } else {
                if (parent >= 0 && parent < nodes.size()) {
                    type.setLinks(nodes.get(parent), "children", children);
                }
                parent++;
                children.clear();
            }
        }
        // The last group may lack its null, and nodes without children may lack their group.
        if (parent < 0) {
            children.clear();
        }
        for (parent = Math.max(parent, 0); parent < nodes.size(); parent++) {
            type.setLinks(nodes.get(parent), "children", children);
            children.clear();
        }
        return nodes.isEmpty() ? null : nodes.get(0);
    }

    private Object graph(NodeClass type, Json json) {
        List<List<Integer>> neighbours = new ArrayList<>();
        List<Object> nodes = new ArrayList<>();
        for (boolean more = json.enter('['); more; more = json.more()) {
            List<Integer> of = new ArrayList<>();
            for (boolean inner = json.enter('['); inner; inner = json.more()) {
                of.add((int) json.integer());
            }
            neighbours.add(of);
            nodes.add(decoder.make(type, neighbours.size()));
        }
        for (int index = 0; index < nodes.size(); index++) {
            List<Object> linked = new ArrayList<>();
            for (int number : neighbours.get(index)) {
                linked.add(nodes.get(number - 1));
            }
            type.setLinks(nodes.get(index), "neighbors", linked);
        }
        return nodes.isEmpty() ? null : nodes.get(0);
    }

    private Object random(NodeClass type, Json json) {
        List<Object> nodes = new ArrayList<>();
        List<Integer> targets = new ArrayList<>();
        for (boolean more = json.enter('['); more; more = json.more()) {
            json.enter('[');
            Object node = decoder.make(type, json.integer());
            json.more();
            if (json.isNull()) {
                json.skip();
                targets.add(-1);
            } else {
                targets.add((int) json.integer());
            }
            json.more();
            if (!nodes.isEmpty()) {
                type.setLink(nodes.get(nodes.size() - 1), "next", node);
            }
            nodes.add(node);
        }
        for (int index = 0; index < nodes.size(); index++) {
            if (targets.get(index) >= 0) {
                type.setLink(nodes.get(index), "random", nodes.get(targets.get(index)));
            }
        }
        return nodes.isEmpty() ? null : nodes.get(0);
    }
}
