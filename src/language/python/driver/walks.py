"""Structures of nodes written down as LeetCode writes them; a circle never hangs the walk."""

from _judge.nodes import KINDS
from _judge.shown import Mistyped, Wrong, brief


def written(kind, start, whole):
    """The structure that starts at `start`; `whole` turns a node's value into an int."""
    return [] if start is None else WALKS[kind](start, whole)


def _checked(kind, node, whole):
    """The value of a node that must have the links of its kind."""
    if not all(hasattr(node, link) for link in ("val",) + KINDS[kind][2]):
        raise Mistyped(brief(node), KINDS[kind][1])
    try:
        return whole(node.val)
    except Mistyped as wrong:
        wrong.found = "a node whose value is " + wrong.found
        wrong.path = []
        raise


def chain(kind, head, whole):
    """The nodes of a list and their values."""
    nodes, values, places = [], [], {}
    node = head
    while node is not None:
        if id(node) in places:
            raise Wrong(
                "the list returned runs in a circle: node %d points back to node %d"
                % (len(nodes), places[id(node)])
            )
        values.append(_checked(kind, node, whole))
        nodes.append(node)
        places[id(node)] = len(nodes)
        node = node.next
    return nodes, values, places


def _list(head, whole):
    return chain("ListNode", head, whole)[1]


def _random_list(head, whole):
    nodes, values, places = chain("RandomListNode", head, whole)
    pairs = []
    for node, value in zip(nodes, values):
        if node.random is None:
            pairs.append([value, None])
        elif id(node.random) in places:
            pairs.append([value, places[id(node.random)] - 1])
        else:
            raise Wrong(
                "the random pointer of node %d leads to a node outside of the list returned"
                % (len(pairs) + 1)
            )
    return pairs


def _tree(root, whole):
    values, seen, queue = [], set(), [root]
    for node in queue:
        if node is None:
            values.append(None)
            continue
        value = _checked("TreeNode", node, whole)
        if id(node) in seen:
            raise Wrong("the tree returned reaches the node with value %d in two ways" % value)
        seen.add(id(node))
        values.append(value)
        queue.append(node.left)
        queue.append(node.right)
    while values[-1] is None:
        values.pop()
    return values


def _nary(root, whole):
    values, seen, queue = [_checked("NaryNode", root, whole), None], {id(root)}, [root]
    for node in queue:
        for child in _items("children", node):
            value = _checked("NaryNode", child, whole)
            if id(child) in seen:
                raise Wrong("the tree returned reaches the node with value %d in two ways" % value)
            seen.add(id(child))
            values.append(value)
            queue.append(child)
        values.append(None)
    while values[-1] is None:
        values.pop()
    return values


def _graph(start, whole):
    nodes, places, queue = {}, set(), [start]
    for node in queue:
        if id(node) in places:
            continue
        places.add(id(node))
        value = _checked("GraphNode", node, whole)
        if value in nodes:
            raise Wrong("the graph returned holds two nodes with the value %d" % value)
        nodes[value] = node
        queue.extend(_items("neighbors", node))
    if sorted(nodes) != list(range(1, len(nodes) + 1)):
        raise Wrong(
            "the graph returned holds %d nodes with the values %s where 1 to %d are due"
            % (len(nodes), brief(sorted(nodes)), len(nodes))
        )
    return [
        [neighbour.val for neighbour in _items("neighbors", nodes[value])]
        for value in range(1, len(nodes) + 1)
    ]


def _items(link, node):
    items = getattr(node, link)
    if items is None:
        return []
    if not isinstance(items, (list, tuple, set)):
        raise Mistyped("a node whose %s are %s" % (link, brief(items)), "a list of nodes")
    return items


WALKS = {
    "ListNode": _list,
    "TreeNode": _tree,
    "GraphNode": _graph,
    "RandomListNode": _random_list,
    "NaryNode": _nary,
}
