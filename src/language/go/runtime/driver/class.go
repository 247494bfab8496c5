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
func (c *class) invoke(l *line, m *method, self reflect.Value, args []reflect.Value) outcome {
	f := c.own[m.name]
	want := f.Type().In(0)
	if self.Type() != want && self.CanAddr() && self.Addr().Type().AssignableTo(want) {
		self = self.Addr()
	}
	return l.call(f, append([]reflect.Value{self}, args...))
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

func (c *class) answer(l *line, args []byte) {
	r := &json.Reader{Text: args}
	var names []string
	r.Expect('[')
	r.Items(func() { names = append(names, r.Str()) })
	r.Expect(',')
	var self reflect.Value
	at := 0
	l.out = append(l.out, '[')
	r.Items(func() {
		if l.failed {
			r.Raw()
			return
		}
		defer func() { at++ }()
		if at == 0 {
			made := c.create(l, decodeAll(r, c.params, c.constructor.Type(), 0))
			if made.failure != nil {
				l.raise(made.failure)
				return
			}
			self = held(made.result)
			l.out = append(l.out, "null"...)
			return
		}
		m := c.method(names[at])
		done := c.invoke(l, m, self, decodeAll(r, m.params, c.own[m.name].Type(), 1))
		if done.failure != nil {
			l.raise(done.failure)
			return
		}
		l.settle(func() { l.out = m.returns.encode(append(l.out, ','), done.result) })
	})
	if !l.failed {
		l.out = append(l.out, ']')
	}
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
	made := c.create(l, nil)
	if made.failure == nil {
		made = c.invoke(l, m, held(made.result), given)
	}
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
