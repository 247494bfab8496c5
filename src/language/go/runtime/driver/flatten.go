package driver

import (
	"reflect"
	"strconv"
)

// flatten writes a structure in LeetCode's notation; it panics with a fault where it has none.
func (k *kind) flatten(out []byte, l *layout, head node) []byte {
	switch k.name {
	case "ListNode":
		rejectCircle(l, head)
		out = append(out, '[')
		for p := head; p != nil; p = *l.next(p) {
			if p != head {
				out = append(out, ',')
			}
			out = integer(out, l.val(p))
		}
		return append(out, ']')
	case "TreeNode":
		return flattenTree(out, l, head)
	case "GraphNode":
		return flattenGraph(out, l, head)
	case "RandomListNode":
		return flattenRandom(out, l, head)
	}
	return flattenNary(out, l, head)
}

// rejectCircle is Brent's search, which needs no memory of its own.
func rejectCircle(l *layout, head node) {
	slow, fast := head, head
	for steps, power := 0, 1; fast != nil; {
		fast = *l.next(fast)
		if fast == slow && fast != nil {
			break
		}
		if steps++; steps == power {
			slow, power, steps = fast, power*2, 0
		}
	}
	if fast == nil {
		return
	}
	length, before := 1, 0
	for p := *l.next(fast); p != fast; p = *l.next(p) {
		length++
	}
	ahead := head
	for i := 0; i < length; i++ {
		ahead = *l.next(ahead)
	}
	for p := head; p != ahead; p, ahead = *l.next(p), *l.next(ahead) {
		before++
	}
	panic(wrongFault("the list returned runs in a circle: node " + strconv.Itoa(before+length) +
		" points back to node " + strconv.Itoa(before+1)))
}

func sharedNode(l *layout, p node) {
	panic(wrongFault("the tree returned reaches its node of value " + strconv.FormatInt(l.number(p), 10) +
		" by two ways"))
}

func flattenTree(out []byte, l *layout, root node) []byte {
	out = append(out, '[')
	keep := len(out)
	var row []node
	if root != nil {
		row = append(row, root)
	}
	var seen nodes
	for i := 0; i < len(row); i++ {
		if i > 0 {
			out = append(out, ',')
		}
		p := row[i]
		if p == nil {
			out = append(out, "null"...)
			continue
		}
		if !seen.meet(p) {
			sharedNode(l, p)
		}
		out = integer(out, l.val(p))
		keep = len(out)
		row = append(row, *l.next(p), *l.other(p))
	}
	return append(out[:keep], ']')
}

func oddGraph(why string) {
	panic(wrongFault("the graph returned cannot be written as adjacency lists: " + why))
}

func flattenGraph(out []byte, l *layout, start node) []byte {
	var met nodes
	if start != nil {
		met.meet(start)
	}
	for i := 0; i < len(met.all); i++ {
		for _, near := range *l.near(met.all[i]) {
			if near == nil {
				oddGraph("a neighbour of node " + strconv.FormatInt(l.number(met.all[i]), 10) + " is nil")
			}
			met.meet(near)
		}
	}
	count := int64(len(met.all))
	byValue := make([]node, count)
	for _, p := range met.all {
		value := l.number(p)
		if value < 1 || value > count {
			oddGraph("its " + strconv.FormatInt(count, 10) + " nodes include one of value " + strconv.FormatInt(value, 10))
		}
		if byValue[value-1] != nil {
			oddGraph("two of its nodes have the value " + strconv.FormatInt(value, 10))
		}
		byValue[value-1] = p
	}
	out = append(out, '[')
	for i, p := range byValue {
		if i > 0 {
			out = append(out, ',')
		}
		out = append(out, '[')
		for j, near := range *l.near(p) {
			if j > 0 {
				out = append(out, ',')
			}
			out = integer(out, l.val(near))
		}
		out = append(out, ']')
	}
	return append(out, ']')
}

func flattenRandom(out []byte, l *layout, head node) []byte {
	rejectCircle(l, head)
	var list nodes
	for p := head; p != nil; p = *l.next(p) {
		list.add(p)
	}
	place := list.indexed()
	out = append(out, '[')
	for i, p := range list.all {
		if i > 0 {
			out = append(out, ',')
		}
		out = integer(append(out, '['), l.val(p))
		out = append(out, ',')
		random := *l.other(p)
		if random == nil {
			out = append(out, "null"...)
		} else if at, known := place[random]; known {
			out = strconv.AppendInt(out, int64(at), 10)
		} else {
			panic(wrongFault("the random pointer of node " + strconv.Itoa(i+1) +
				" points to a node that is not in the list"))
		}
		out = append(out, ']')
	}
	return append(out, ']')
}

func flattenNary(out []byte, l *layout, root node) []byte {
	out = append(out, '[')
	if root == nil {
		return append(out, ']')
	}
	var seen nodes
	seen.meet(root)
	out = integer(out, l.val(root))
	keep := len(out)
	for i := 0; i < len(seen.all); i++ {
		out = append(out, ",null"...)
		for _, child := range *l.near(seen.all[i]) {
			if child == nil {
				panic(wrongFault("a child of node " + strconv.FormatInt(l.number(seen.all[i]), 10) + " is nil"))
			}
			if !seen.meet(child) {
				sharedNode(l, child)
			}
			out = integer(append(out, ','), l.val(child))
			keep = len(out)
		}
	}
	return append(out[:keep], ']')
}

// reach calls visit with every node that a value of this kind holds, each once.
func (k *kind) reach(v reflect.Value, visit func(*layout, node)) {
	if k.name == "list" {
		for i := 0; i < v.Len(); i++ {
			k.elem.reach(v.Index(i), visit)
		}
		return
	}
	links, ok := allLinks[k.name]
	if !ok {
		return
	}
	l := k.nodeOf(v.Type())
	var met nodes
	meet := func(p node) {
		if p != nil {
			met.meet(p)
		}
	}
	meet(v.UnsafePointer())
	for i := 0; i < len(met.all); i++ {
		p := met.all[i]
		visit(l, p)
		if links.first != "" {
			meet(*l.next(p))
		}
		if links.second != "" {
			meet(*l.other(p))
		}
		if links.many != "" {
			for _, near := range *l.near(p) {
				meet(near)
			}
		}
	}
}
