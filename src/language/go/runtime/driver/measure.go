package driver

import (
	"reflect"
	"runtime"
	"strconv"
	"strings"
	"syscall"
	"time"
)

// failure is an exception of the solution's.
type failure struct {
	message string
	frames  []string
}

// shownFrames is how many of the user's frames are told: the innermost ones.
const shownFrames = 16

// measure runs the solution on a goroutine of its own, so that one that ends its goroutine is told,
// and adds the time that it takes to the line's account.
func (l *line) measure(call func()) *failure {
	ended := make(chan *failure)
	go func() {
		var wall time.Time
		var cpu int64
		finished := false
		defer func() {
			l.cpu += cpuTime() - cpu
			l.wall += int64(time.Since(wall))
			if finished {
				ended <- nil
				return
			}
			ended <- raised(recover())
		}()
		wall, cpu = time.Now(), cpuTime()
		call()
		finished = true
	}()
	return <-ended
}

// cpuTime is the processor time of all threads so far, in ns.
func cpuTime() int64 {
	var usage syscall.Rusage
	if syscall.Getrusage(syscall.RUSAGE_SELF, &usage) != nil {
		return 0
	}
	return usage.Utime.Nano() + usage.Stime.Nano()
}

// raised describes a panic; it is called while the panicking frames are still there.
func raised(value interface{}) *failure {
	if value == nil {
		return &failure{message: "runtime.Goexit: the solution ended its goroutine"}
	}
	return &failure{"panic: " + panicText(value), userFrames()}
}

func panicText(value interface{}) (text string) {
	defer func() {
		if recover() != nil {
			text = reflect.TypeOf(value).String()
		}
	}()
	switch value := value.(type) {
	case error:
		return value.Error()
	case interface{ String() string }:
		return value.String()
	}
	v := reflect.ValueOf(value)
	switch {
	case v.Kind() == reflect.String:
		return v.String()
	case v.Kind() == reflect.Bool:
		return strconv.FormatBool(v.Bool())
	case v.CanInt():
		return strconv.FormatInt(v.Int(), 10)
	case v.CanUint():
		return strconv.FormatUint(v.Uint(), 10)
	case v.CanFloat():
		return strconv.FormatFloat(v.Float(), 'g', -1, 64)
	}
	return "a value of type " + shown(v.Type())
}

// userFrames are the frames of the user's file, outermost first.
func userFrames() []string {
	pcs := make([]uintptr, 256)
	pcs = pcs[:runtime.Callers(3, pcs)]
	frames := runtime.CallersFrames(pcs)
	var found []string
	for len(found) < shownFrames {
		frame, more := frames.Next()
		if base := frame.File[strings.LastIndexByte(frame.File, '/')+1:]; base == userFile {
			name := strings.TrimPrefix(frame.Function, "main.")
			place := base + ":" + strconv.Itoa(frame.Line) + " in " + name
			found = append([]string{place}, found...)
		}
		if !more {
			break
		}
	}
	return found
}
