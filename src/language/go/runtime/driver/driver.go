// Package driver talks with the judge over two descriptors and calls the user's functions.
package driver

import (
	"judge/json"
	"os"
	"reflect"
	"runtime/debug"
	"runtime/metrics"
	"strconv"
	"syscall"
)

// The judge's lines come on one descriptor and the answers go to the other.
var questions, answers = 3, 4

// userFile is the name under which the user's file was compiled.
var userFile string

// line is one question's answer in the making.
type line struct {
	out       []byte
	start     int
	kind      string
	failed    bool
	cpu, wall int64
}

// Function serves a function of the user's; name is the user's own.
func Function(file, signature, name string, call interface{}) {
	sig := open(file, signature)
	f := &function{sig, reflect.ValueOf(call)}
	if said := f.complaint(name); said != "" {
		refuse(said)
	}
	serve(func(l *line, _ string, args []byte) { f.answer(l, args) })
}

// Class serves a class or codec of the user's: its constructor, and its methods in the order of
// the signature.
func Class(file, signature string, constructor interface{}, methods []Method) {
	sig := open(file, signature)
	c := &class{sig, reflect.ValueOf(constructor), map[string]reflect.Value{}}
	for _, m := range methods {
		c.own[m.Name] = reflect.ValueOf(m.Call)
	}
	if said := c.complaint(methods); said != "" {
		refuse(said)
	}
	serve(func(l *line, step string, args []byte) {
		if step == "call" {
			c.answer(l, args)
		} else {
			c.half(l, step, args)
		}
	})
}

// open takes the judge's first line, which holds the signature that was compiled in.
func open(file, text string) *signature {
	userFile = file
	syscall.CloseOnExec(questions)
	syscall.CloseOnExec(answers)
	if bytes, err := strconv.Atoi(os.Getenv("JUDGE_STACK_BYTES")); err == nil {
		debug.SetMaxStack(bytes)
	}
	receive()
	return readSignature(&json.Reader{Text: []byte(text)})
}

func refuse(said string) {
	send(append(json.QuoteAny([]byte(`{"compile":`), said), '}'))
	os.Exit(0)
}

// serve answers every question; it ends with the judge's last line.
func serve(answer func(l *line, step string, args []byte)) {
	send([]byte(`"ready"`))
	var out []byte
	for {
		text := receive()
		if text == nil {
			os.Exit(0)
		}
		r := &json.Reader{Text: text}
		var number int64
		var step string
		var args []byte
		r.Fields(func(key string) {
			switch key {
			case "case":
				number = r.Integer()
			case "step":
				step = r.Str()
			case "args":
				args = r.Raw()
			default:
				r.Raw()
			}
		})
		l := &line{out: out[:0], kind: "value"}
		answer(l, step, args)
		out = l.out
		head := strconv.AppendInt([]byte(`{"case":`), number, 10)
		head = strconv.AppendInt(append(head, `,"cpu_ns":`...), l.cpu, 10)
		head = strconv.AppendInt(append(head, `,"wall_ns":`...), l.wall, 10)
		head = append(head, `,"result":{"`+l.kind+`":`...)
		send(append(append(head, out...), "}}"...))
		tidy()
	}
}

// inUse is the memory that heap and stacks take. Other ways to ask stop all threads, which takes as
// long as a small case.
var inUse = []metrics.Sample{
	{Name: "/memory/classes/heap/objects:bytes"},
	{Name: "/memory/classes/heap/unused:bytes"},
	{Name: "/memory/classes/heap/stacks:bytes"},
}

// tidy collects what a case left, where it is much, so that the next one is not charged for it.
func tidy() {
	metrics.Read(inUse)
	var bytes uint64
	for _, part := range inUse {
		bytes += part.Value.Uint64()
	}
	if bytes > 16<<20 {
		debug.FreeOSMemory()
	}
}

// settle writes a result; a fault in it takes its place.
func (l *line) settle(write func()) {
	defer func() {
		switch fault := recover().(type) {
		case nil:
		case typeFault:
			l.fail("type", json.QuoteAny(nil, string(fault)))
		case wrongFault:
			l.fail("wrong", json.QuoteAny(nil, string(fault)))
		default:
			panic(fault)
		}
	}()
	write()
}

func (l *line) raise(f *failure) {
	text := append(json.QuoteAny([]byte(`{"message":`), f.message), `,"frames":[`...)
	for i, frame := range f.frames {
		if i > 0 {
			text = append(text, ',')
		}
		text = json.QuoteAny(text, frame)
	}
	l.fail("exception", append(text, "]}"...))
}

func (l *line) fail(kind string, text []byte) {
	l.kind, l.out, l.failed = kind, text, true
}
