package driver

import "judge/json"

// build makes the structure that is written at r, and gives its first node.
func (k *kind) build(r *json.Reader, l *layout, made *nodes) node {
	if r.Null() {
		return nil
	}
	start := len(made.all)
	switch k.name {
	case "ListNode":
		var tail node
		r.Items(func() {
			p := l.make(r.Integer(), made)
			if tail != nil {
				*l.next(tail) = p
			}
			tail = p
		})
	case "TreeNode":
		buildTree(r, l, made)
	case "GraphNode":
		buildGraph(r, l, made)
	case "RandomListNode":
		buildRandom(r, l, made)
	default:
		buildNary(r, l, made)
	}
	if len(made.all) == start {
		return nil
	}
	return made.all[start]
}

func buildTree(r *json.Reader, l *layout, made *nodes) {
	parent, slot := len(made.all), 0
	r.Items(func() {
		first := slot == 0
		slot++
		var p node
		if !r.Null() {
			p = l.make(r.Integer(), made)
		}
		if first || parent >= len(made.all) {
			return
		}
		if slot%2 == 0 {
			*l.next(made.all[parent]) = p
		} else {
			*l.other(made.all[parent]) = p
			parent++
		}
	})
}

func buildGraph(r *json.Reader, l *layout, made *nodes) {
	start := len(made.all)
	count := *r
	count.Items(func() {
		count.Raw()
		l.make(int64(len(made.all)-start)+1, made)
	})
	at := start
	r.Items(func() {
		near := l.near(made.all[at])
		r.Items(func() { *near = append(*near, made.all[start+int(r.Integer())-1]) })
		at++
	})
}

func buildRandom(r *json.Reader, l *layout, made *nodes) {
	start := len(made.all)
	var targets []int
	r.Items(func() {
		r.Expect('[')
		p := l.make(r.Integer(), made)
		if n := len(made.all); n-1 > start {
			*l.next(made.all[n-2]) = p
		}
		r.Expect(',')
		if r.Null() {
			targets = append(targets, -1)
		} else {
			targets = append(targets, int(r.Integer()))
		}
		r.Expect(']')
	})
	for i, target := range targets {
		if target >= 0 {
			*l.other(made.all[start+i]) = made.all[start+target]
		}
	}
}

// buildNary reads level order, in which a null ends the group of each parent's children.
func buildNary(r *json.Reader, l *layout, made *nodes) {
	parent, nulls := len(made.all)-1, 0
	r.Items(func() {
		if r.Null() {
			nulls++
			parent++
			return
		}
		p := l.make(r.Integer(), made)
		if nulls > 0 {
			near := l.near(made.all[parent])
			*near = append(*near, p)
		}
	})
}
