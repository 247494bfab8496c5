// Command tool prepares a user's file and compiles it against the driver.
//
// Its arguments: the folder of the driver's step, the go command, `call` or `program`, `fast`,
// `debug` or `step`, the name of the user's file, and the compiler's own flags. It reads `user.go` and, for a
// call, `signature.json` in the working folder, for a debugger `run.json` too, and leaves the program as `solution`.
package main

import (
	"fmt"
	"os"
)

func main() {
	if len(os.Args) < 6 {
		refuse("judge: the tool lacks arguments")
	}
	b := &build{driver: os.Args[1], goCommand: os.Args[2], purpose: os.Args[4], flags: os.Args[6:]}
	s := read(os.Args[5])
	b.readPackages()
	files := []string{"solution.go"}
	if s.parsed != nil {
		s.importStandard(b.packages)
		b.check(s)
		if os.Args[3] == "call" {
			s.renameMain()
			write("judge_call.go", generate(s, readSignature()))
			files = append(files, "judge_call.go")
		}
		if b.purpose == "step" {
			write("judge_attend.go", attend(os.Args[3], readRun()))
			files = append(files, "judge_attend.go")
		}
	}
	write("solution.go", s.text())
	b.compile(s, files)
	b.link()
}

// refuse ends with a message about the user's file.
func refuse(format string, values ...interface{}) {
	fmt.Fprintf(os.Stderr, format+"\n", values...)
	os.Exit(1)
}

func write(path string, text []byte) {
	if err := os.WriteFile(path, text, 0o644); err != nil {
		refuse("judge: %v", err)
	}
}
