package driver

import (
	"encoding/hex"
	"judge/json"
	"reflect"
)

// Method is a method of the user's, as an expression that takes the receiver first.
type Method struct {
	// Name is the judge's own, which may differ in case.
	Name string
	// Shown is the user's.
	Shown string
	Call  interface{}
}

// class is a class of the user's: what makes one, and its methods.
type class struct {
	*signature
	constructor reflect.Value
	own         map[string]reflect.Value
}

func (c *class) complaint(methods []Method) string {
	t := c.constructor.Type()
	made := &kind{name: "void"}
	if t.NumOut() != 1 {
		return "Constructor returns " + counted(t.NumOut(), "value") + " where one " + c.name + " is due"
	}
	if said := complaint("Constructor", t, c.params, made, 0); said != "" {
		return said
	}
	for i, m := range c.methods {
		if said := complaint(methods[i].Shown, c.own[m.name].Type(), m.params, m.returns, 1); said != "" {
			return said
		}
	}
	return ""
}

// create calls the constructor.
func (c *class) create(l *line, args []reflect.Value) outcome {
	return l.call(c.constructor, args)
}

// invoke calls a method on what the constructor gave, by its address where the method wants it.
func (c *class) invoke(m *method, self reflect.Value, args []reflect.Value) reflect.Value {
	f := c.own[m.name]
	want := f.Type().In(0)
	if self.Type() != want && self.CanAddr() && self.Addr().Type().AssignableTo(want) {
		self = self.Addr()
	}
	return call(f, append([]reflect.Value{self}, args...))
}

// held is a value that can be addressed.
func held(v reflect.Value) reflect.Value {
	place := reflect.New(v.Type()).Elem()
	place.Set(v)
	return place
}

func decodeAll(r *json.Reader, params []param, f reflect.Type, receivers int) []reflect.Value {
	var args []reflect.Value
	r.Items(func() {
		i := len(args)
		args = append(args, params[i].kind.decode(r, f.In(i+receivers), &nodes{}))
	})
	return args
}

// operation is one call of a method in a case, and its result.
type operation struct {
	method *method
	args   []reflect.Value
	result reflect.Value
}

// manyTogether is how many operations are measured at once, as looking at the clocks takes longer than
// many an operation.
const manyTogether = 256

// together is 1 where a result may be changed by the next operation before it is written.
func (c *class) together() int {
	for _, m := range c.methods {
		if m.returns.elem != nil || m.returns.isNode() {
			return 1
		}
	}
	return manyTogether
}

func (c *class) answer(l *line, args []byte) {
	r := &json.Reader{Text: args}
	var names []string
	r.Expect('[')
	r.Items(func() { names = append(names, r.Str()) })
	r.Expect(',')
	mark()
	var self reflect.Value
	batch := make([]operation, 0, c.together())
	at := 0
	r.Items(func() {
		defer func() { at++ }()
		switch {
		case l.failed:
			r.Raw()
		case at == 0:
			made := c.create(l, decodeAll(r, c.params, c.constructor.Type(), 0))
			if made.failure != nil {
				l.raise(made.failure)
				return
			}
			self = held(made.result)
			l.out = append(l.out, "[null"...)
		default:
			m := c.method(names[at])
			batch = append(batch, operation{method: m, args: decodeAll(r, m.params, c.own[m.name].Type(), 1)})
			if len(batch) == cap(batch) {
				c.run(l, self, batch)
				batch = batch[:0]
			}
		}
	})
	c.run(l, self, batch)
	mark()
	if !l.failed {
		l.out = append(l.out, ']')
	}
}

// run makes calls one after the other, and writes their results.
func (c *class) run(l *line, self reflect.Value, batch []operation) {
	if l.failed {
		return
	}
	failed := l.measure(func() {
		for i := range batch {
			batch[i].result = c.invoke(batch[i].method, self, batch[i].args)
		}
	})
	if failed != nil {
		l.raise(failed)
		return
	}
	l.settle(func() {
		for _, done := range batch {
			l.out = done.method.returns.encode(append(l.out, ','), done.result)
		}
	})
}

func (c *class) method(name string) *method {
	for i := range c.methods {
		if c.methods[i].name == name {
			return &c.methods[i]
		}
	}
	fault("the class has no method " + name)
	return nil
}

// half makes one of a codec's two calls on a new instance; its string travels in hexadecimal.
func (c *class) half(l *line, step string, args []byte) {
	m := &c.methods[0]
	if step == "decode" {
		m = &c.methods[1]
	}
	f := c.own[m.name].Type()
	r := &json.Reader{Text: args}
	var given []reflect.Value
	if step == "decode" {
		r.Expect('[')
		text, _ := hex.DecodeString(r.Str())
		given = []reflect.Value{reflect.ValueOf(string(text)).Convert(f.In(1))}
	} else {
		given = decodeAll(r, m.params, f, 1)
	}
	mark()
	made := c.create(l, nil)
	if made.failure == nil {
		self := held(made.result)
		made.failure = l.measure(func() { made.result = c.invoke(m, self, given) })
	}
	mark()
	if made.failure != nil {
		l.raise(made.failure)
		return
	}
	l.settle(func() {
		if step == "decode" {
			l.out = m.returns.encode(l.out, made.result)
		} else {
			l.out = json.Quote(l.out, hex.EncodeToString([]byte(made.result.String())))
		}
	})
}
