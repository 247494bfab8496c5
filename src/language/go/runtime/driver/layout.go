package driver

import (
	"reflect"
	"unsafe"
)

// links are the names of a node's pointers to others of its type, and of its slice of them.
type links struct {
	first, second, many string
}

var allLinks = map[string]links{
	"ListNode":       {first: "Next"},
	"TreeNode":       {first: "Left", second: "Right"},
	"GraphNode":      {many: "Neighbors"},
	"RandomListNode": {first: "Next", second: "Random"},
	"NaryNode":       {many: "Children"},
}

// layout tells where the parts of a node stand within a struct type of the user's.
type layout struct {
	elem                reflect.Type
	value               reflect.StructField
	first, second, many uintptr
}

var layouts = map[reflect.Type]*layout{}

// nodeOf is the layout of the nodes that t points to; none if t points to nothing of this kind.
func (k *kind) nodeOf(t reflect.Type) *layout {
	if known, ok := layouts[t]; ok {
		return known
	}
	links, ok := allLinks[k.name]
	if !ok || t.Kind() != reflect.Ptr || t.Elem().Kind() != reflect.Struct {
		return nil
	}
	l := &layout{elem: t.Elem()}
	value, ok := l.elem.FieldByName("Val")
	if !ok || len(value.Index) > 1 || !isInteger(value.Type) {
		return nil
	}
	l.value = value
	offset := func(name string, due reflect.Type) uintptr {
		if name == "" {
			return 0
		}
		field, found := l.elem.FieldByName(name)
		ok = ok && found && len(field.Index) == 1 && field.Type == due
		return field.Offset
	}
	l.first = offset(links.first, t)
	l.second = offset(links.second, t)
	l.many = offset(links.many, reflect.SliceOf(t))
	if !ok {
		return nil
	}
	layouts[t] = l
	return l
}

// node is a pointer to a node of the user's type, nil included.
type node = unsafe.Pointer

func (l *layout) make(value int64, made *nodes) node {
	v := reflect.New(l.elem)
	setInteger(v.Elem().FieldByIndex(l.value.Index), value)
	p := v.UnsafePointer()
	made.add(p)
	return p
}

func (l *layout) val(p node) reflect.Value {
	return reflect.NewAt(l.value.Type, unsafe.Add(p, l.value.Offset)).Elem()
}

func (l *layout) number(p node) int64 {
	v := l.val(p)
	if v.CanInt() {
		return v.Int()
	}
	return int64(v.Uint())
}

func (l *layout) next(p node) *node   { return (*node)(unsafe.Add(p, l.first)) }
func (l *layout) other(p node) *node  { return (*node)(unsafe.Add(p, l.second)) }
func (l *layout) near(p node) *[]node { return (*[]node)(unsafe.Add(p, l.many)) }

// nodes is a list of nodes in the order in which they were met, and their places in it.
type nodes struct {
	all   []node
	place map[node]int
}

func (n *nodes) add(p node) {
	n.all = append(n.all, p)
}

// meet adds a node; it tells whether it was new.
func (n *nodes) meet(p node) bool {
	if n.place == nil {
		n.place = map[node]int{}
	}
	if _, known := n.place[p]; known {
		return false
	}
	n.place[p] = len(n.all)
	n.add(p)
	return true
}

// indexed makes the places of nodes that were added known.
func (n *nodes) indexed() map[node]int {
	if n.place == nil {
		n.place = make(map[node]int, len(n.all))
		for i, p := range n.all {
			n.place[p] = i
		}
	}
	return n.place
}
