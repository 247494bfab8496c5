package driver

import (
	"reflect"
	"strconv"
	"strings"
)

// complaint tells why a function of the user's cannot be called with these parameters; it is empty
// where it can. The first argument of a method is its receiver.
func complaint(name string, f reflect.Type, params []param, returns *kind, receivers int) string {
	names := make([]string, len(params))
	for i, p := range params {
		names[i] = p.name
	}
	if taken := f.NumIn() - receivers; taken != len(params) {
		list := ""
		if len(names) > 0 {
			list = " (" + strings.Join(names, ", ") + ")"
		}
		return name + " takes " + counted(taken, "parameter") + "; the problem passes " +
			strconv.Itoa(len(params)) + list
	}
	for i, p := range params {
		if t := f.In(i + receivers); !p.kind.fits(t) {
			return name + " takes " + shown(t) + unlike(p.kind, t) + " for " + p.name + "; the problem passes " +
				p.kind.written()
		}
	}
	if returns.name == "void" {
		return ""
	}
	if f.NumOut() != 1 {
		return name + " returns " + counted(f.NumOut(), "value") + " where one " + returns.written() + " is due"
	}
	if t := f.Out(0); !returns.fits(t) {
		return name + " returns " + shown(t) + unlike(returns, t) + " where " + returns.written() + " is due"
	}
	return ""
}

// unlike tells what is lacking in a node type of the user's own that bears the right name.
func unlike(k *kind, t reflect.Type) string {
	for k.elem != nil && t.Kind() == reflect.Slice {
		k, t = k.elem, t.Elem()
	}
	links, ok := allLinks[k.name]
	if !ok || shown(t) != k.written() {
		return ""
	}
	due := []string{"Val int"}
	for _, name := range []string{links.first, links.second} {
		if name != "" {
			due = append(due, name+" "+k.written())
		}
	}
	if links.many != "" {
		due = append(due, links.many+" []"+k.written())
	}
	return ", whose fields are not those of the stub (" + strings.Join(due, ", ") + "),"
}

func counted(n int, noun string) string {
	if n != 1 {
		noun += "s"
	}
	return strconv.Itoa(n) + " " + noun
}

// outcome is what a call came to: the result of the function, or how it failed.
type outcome struct {
	result  reflect.Value
	failure *failure
}

// call makes one call, measured in the line's account.
func (l *line) call(f reflect.Value, args []reflect.Value) (out outcome) {
	out.failure = l.measure(func() { out.result = call(f, args) })
	return out
}

// call gives a function's result, or no value where it has none.
func call(f reflect.Value, args []reflect.Value) reflect.Value {
	var results []reflect.Value
	if f.Type().IsVariadic() {
		results = f.CallSlice(args)
	} else {
		results = f.Call(args)
	}
	if len(results) == 0 {
		return reflect.Value{}
	}
	return results[0]
}
