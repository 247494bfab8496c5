package driver

import (
	"bytes"
	"judge/json"
	"reflect"
	"strconv"
)

// hidden is what the problem's API answers by.
var hidden int64

// AtLeast answers for an API of the rule at-least.
func AtLeast(x int) bool { return int64(x) >= hidden }

// Compare answers for an API of the rule compare.
func Compare(x int) int {
	switch {
	case hidden < int64(x):
		return -1
	case hidden > int64(x):
		return 1
	}
	return 0
}

// function is one function of the user's, called with all arguments of a case.
type function struct {
	*signature
	call reflect.Value
}

// given are the arguments of a case.
type given struct {
	// values holds the arguments by the places of their parameters; those hidden are not valid.
	values []reflect.Value
	made   []nodes
	// before is how the parameters were written that must stay.
	before [][]byte
}

func (f *function) complaint(name string) string {
	if f.call.Kind() != reflect.Func || f.call.IsNil() {
		return name + " is no function"
	}
	return complaint(name, f.call.Type(), passed(f.params), f.returns, 0)
}

func (f *function) answer(l *line, args []byte) {
	g := f.decode(args)
	var passed []reflect.Value
	for i, p := range f.params {
		if !p.hidden {
			passed = append(passed, g.values[i])
		}
	}
	mark()
	out := l.call(f.call, passed)
	mark()
	if out.failure != nil {
		l.raise(out.failure)
		return
	}
	l.settle(func() {
		f.hold(g)
		l.out = f.judge(l.out, g, out.result)
	})
}

// decode makes the arguments, those that point into others last.
func (f *function) decode(args []byte) *given {
	r := &json.Reader{Text: args}
	var raw [][]byte
	r.Items(func() { raw = append(raw, r.Raw()) })
	g := &given{
		values: make([]reflect.Value, len(raw)),
		made:   make([]nodes, len(raw)),
		before: make([][]byte, len(raw)),
	}
	number := func(name string) int64 { return (&json.Reader{Text: raw[f.place(name)]}).Integer() }
	t, slot := f.call.Type(), 0
	types := make([]reflect.Type, len(raw))
	for i, p := range f.params {
		if p.hidden {
			continue
		}
		types[i] = t.In(slot)
		slot++
		if p.within != "" {
			continue
		}
		g.values[i] = p.kind.decode(&json.Reader{Text: raw[i]}, types[i], &g.made[i])
		if p.cycle != "" {
			tie(p.kind.nodeOf(types[i]), g.made[i].all, number(p.cycle))
		}
	}
	for i, p := range f.params {
		if p.within == "" {
			continue
		}
		l := p.kind.nodeOf(types[i])
		g.values[i] = reflect.New(types[i]).Elem()
		value := (&json.Reader{Text: raw[i]}).Integer()
		for _, p := range g.made[f.place(p.within)].all {
			if l.number(p) == value {
				g.values[i].Set(reflect.NewAt(l.elem, p))
				break
			}
		}
	}
	if f.api != nil {
		hidden = number(f.api.value)
	}
	for i, p := range f.params {
		if f.stays(p) {
			g.before[i] = p.kind.encode(nil, g.values[i])
		}
	}
	return g
}

func tie(l *layout, all []node, place int64) {
	if place >= 0 && len(all) > 0 {
		*l.next(all[len(all)-1]) = all[place]
	}
}

// stays tells whether a parameter must be after the call as it was before.
func (f *function) stays(p param) bool {
	for _, name := range f.unchanged {
		if p.name == name {
			return true
		}
	}
	return f.fresh && !p.hidden && p.cycle == ""
}

// hold panics with a fault where a parameter was changed that must stay.
func (f *function) hold(g *given) {
	for i, p := range f.params {
		if g.before[i] == nil {
			continue
		}
		if !bytes.Equal(g.before[i], p.kind.after(g.values[i])) {
			panic(wrongFault(p.name + " was changed; the task forbids it"))
		}
	}
}

// after writes a parameter after the call; one that cannot be written any more was changed.
func (k *kind) after(v reflect.Value) (out []byte) {
	defer func() {
		switch fault := recover().(type) {
		case nil:
		case typeFault, wrongFault:
			out = nil
		default:
			panic(fault)
		}
	}()
	return k.encode(nil, v)
}

// judge writes the judged value.
func (f *function) judge(out []byte, g *given, result reflect.Value) []byte {
	switch f.judged.how {
	case "in-place":
		place := f.place(f.judged.name)
		return f.params[place].kind.encode(out, g.values[place])
	case "prefix":
		place := f.place(f.judged.name)
		list := g.values[place]
		count := parseKind("long").encode(nil, result)
		n, err := strconv.Atoi(string(count))
		if err != nil || n < 0 || n > list.Len() {
			panic(wrongFault("returned " + string(count) + " where 0 to " + strconv.Itoa(list.Len()) +
				" elements can be kept"))
		}
		return f.params[place].kind.encode(out, list.Slice(0, n))
	}
	if f.signature.nodeOf != "" {
		return f.ownNode(out, g, result)
	}
	if f.fresh {
		f.apart(g, result)
	}
	return f.returns.encode(out, result)
}

// ownNode writes the value of the node returned, which must be one of those given.
func (f *function) ownNode(out []byte, g *given, result reflect.Value) []byte {
	p := result.UnsafePointer()
	if p == nil {
		panic(wrongFault("returned no node"))
	}
	if _, own := g.made[f.place(f.signature.nodeOf)].indexed()[p]; !own {
		panic(wrongFault("returned a node that is not one of " + f.signature.nodeOf))
	}
	return integer(out, f.returns.nodeOf(result.Type()).val(p))
}

// apart panics with a fault where the result holds a node of the arguments.
func (f *function) apart(g *given, result reflect.Value) {
	f.returns.reach(result, func(l *layout, p node) {
		for i := range g.made {
			if _, shared := g.made[i].indexed()[p]; shared {
				panic(wrongFault("the copy shares node " + strconv.FormatInt(l.number(p), 10) + " with the input"))
			}
		}
	})
}
