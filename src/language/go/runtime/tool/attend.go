package main

import (
	"fmt"
	"judge/json"
	"os"
)

// run is what a program knows of its run in a debugger.
type run struct{ judge, folder string }

func readRun() run {
	text, err := os.ReadFile("run.json")
	if err != nil {
		refuse("judge: %v", err)
	}
	var r run
	reader := &json.Reader{Text: text}
	reader.Fields(func(key string) {
		switch key {
		case "judge":
			r.judge = reader.Str()
		case "folder":
			r.folder = reader.Str()
		default:
			reader.Raw()
		}
	})
	return r
}

// attend writes the file that prepares the run before main begins.
func attend(target string, r run) []byte {
	call := fmt.Sprintf("judge__driver.Attend(%q, %q)", r.judge, r.folder)
	if target != "call" {
		call = fmt.Sprintf("judge__driver.ReadFrom(%q)", r.folder+"/input")
	}
	return []byte("package main\nimport judge__driver \"judge/driver\"\nfunc init() { " + call + " }\n")
}
