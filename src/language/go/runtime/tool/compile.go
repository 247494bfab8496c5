package main

import (
	"bufio"
	"bytes"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
)

// build is how a file is compiled and linked: by Go's own compiler and linker, without the go
// command's looking around, which takes longer than both.
type build struct {
	driver    string
	goCommand string
	// purpose is `fast`, `debug` or `step`.
	purpose string
	flags     []string
	// packages are those that were compiled beforehand, by path.
	packages map[string]bool
	// exports are the files of others.
	exports map[string]string
}

func (b *build) readPackages() {
	b.packages, b.exports = map[string]bool{}, map[string]string{}
	list, err := os.ReadFile(filepath.Join(b.driver, "packages"))
	if err != nil {
		refuse("judge: %v", err)
	}
	for _, path := range strings.Fields(string(list)) {
		b.packages[path] = true
		b.exports[path] = filepath.Join(b.driver, "package", path+".a")
	}
}

// check looks after the packages that the file imports itself.
func (b *build) check(s *source) {
	rare := []string{}
	for _, spec := range s.parsed.Imports {
		path := importPath(spec)
		first, _, _ := strings.Cut(path, "/")
		switch {
		case path == "C":
			refuse("%s: C code is not offered in Go", s.place(spec.Pos()))
		case strings.HasPrefix(path, "github.com/emirpasic/gods"):
			refuse("%s: %s", s.place(spec.Pos()), godsHint)
		case strings.Contains(first, "."):
			refuse("%s: %s is not offered: there is the standard library alone", s.place(spec.Pos()), path)
		case path == "judge/driver" || strings.HasPrefix(path, "internal/") || strings.Contains(path, "/internal/"):
			refuse("%s: %s cannot be imported", s.place(spec.Pos()), path)
		case path != "":
			rare = append(rare, path)
		}
	}
	rare = b.missing(append(rare, s.imports...))
	if len(rare) > 0 {
		b.compileRare(rare)
	}
}

// missing are those of the packages that were not compiled beforehand.
func (b *build) missing(paths []string) []string {
	var found []string
	for _, path := range paths {
		if path != "unsafe" && !b.packages[path] {
			found = append(found, path)
		}
	}
	return found
}

// compileRare compiles packages that are not among those compiled beforehand.
func (b *build) compileRare(paths []string) {
	temporary, err := filepath.Abs(os.Getenv("TMPDIR"))
	if err != nil {
		refuse("judge: %v", err)
	}
	format := "{{if .Export}}{{.ImportPath}} {{.Export}}{{end}}"
	command := exec.Command(b.goCommand, append([]string{"list", "-e", "-deps", "-export", "-trimpath", "-f", format}, paths...)...)
	command.Env = append(os.Environ(), "GOCACHE="+filepath.Join(temporary, "build"), "GOPATH="+filepath.Join(temporary, "path"))
	list, err := command.Output()
	if err != nil {
		return
	}
	for _, line := range strings.Split(string(list), "\n") {
		if path, file, ok := strings.Cut(line, " "); ok && !b.packages[path] {
			b.exports[path] = file
		}
	}
}

func (b *build) importConfig() string {
	var out bytes.Buffer
	for path, file := range b.exports {
		fmt.Fprintf(&out, "packagefile %s=%s\n", path, file)
	}
	write("importcfg", out.Bytes())
	return "importcfg"
}

// run runs one of Go's tools; what it says is for the user.
func (b *build) run(name string, args ...string) (string, error) {
	root := filepath.Dir(filepath.Dir(b.goCommand))
	tool := filepath.Join(root, "pkg", "tool", runtime.GOOS+"_"+runtime.GOARCH, name)
	command := exec.Command(tool, args...)
	command.Env = append(os.Environ(), "GOROOT="+root)
	said, err := command.CombinedOutput()
	return string(said), err
}

func (b *build) compile(s *source, files []string) {
	here, err := os.Getwd()
	if err != nil {
		refuse("judge: %v", err)
	}
	args := []string{"-o", "solution.a", "-p", "main", "-complete", "-pack", "-trimpath", here, "-importcfg", b.importConfig()}
	switch b.purpose {
	case "debug":
		args = append(args, "-N", "-l", "-d=checkptr")
	case "step":
		args = append(args, "-N", "-l")
	}
	args = append(append(args, b.flags...), files...)
	said, err := b.run("compile", args...)
	if err != nil {
		refuse("%s", tidy(said, s))
	}
	if s.faults != nil {
		refuse("%s: %v", s.name, s.faults)
	}
}

func (b *build) link() {
	args := []string{"-o", "solution", "-importcfg", "importcfg", "-buildmode=exe"}
	if b.purpose == "fast" {
		args = append(args, "-s", "-w")
	}
	said, err := b.run("link", append(args, "solution.a")...)
	if err != nil {
		if at := strings.Index(said, "function main is undeclared"); at >= 0 {
			said = said[at:]
		}
		refuse("%s", strings.TrimSpace(said))
	}
	for _, path := range []string{"solution.a", "importcfg"} {
		if err := os.Remove(path); err != nil {
			refuse("judge: %v", err)
		}
	}
}

// tidy leaves out what the compiler says of the driver's own file.
func tidy(said string, s *source) string {
	var out []string
	lines := bufio.NewScanner(strings.NewReader(said))
	for lines.Scan() {
		if !strings.Contains(lines.Text(), "judge_call.go:") {
			out = append(out, strings.ReplaceAll(lines.Text(), "./"+s.name+":", s.name+":"))
		}
	}
	if s.parsed != nil {
		for _, name := range s.qualifiers() {
			if godsPackages[name.Name] {
				return strings.Join(append(out, godsHint), "\n")
			}
		}
	}
	if len(out) == 0 {
		return strings.TrimSpace(said)
	}
	return strings.Join(out, "\n")
}
