package main

import (
	"bytes"
	"fmt"
	"go/ast"
	"go/parser"
	"go/scanner"
	"go/token"
	"os"
	"sort"
	"strings"
)

// source is the user's file, and the changes to make in it, which leave lines and columns be.
type source struct {
	// name is the name under which messages speak of it.
	name string
	raw  []byte
	// before is how far positions are ahead of those in raw.
	before int
	set    *token.FileSet
	// parsed is nil where the parser finds faults, which the compiler tells better.
	parsed  *ast.File
	faults  error
	edits   []edit
	imports []string
}

type edit struct {
	at      int
	old     int
	written string
}

const clause = "package main;"

func read(name string) *source {
	raw, err := os.ReadFile("user.go")
	if err != nil {
		refuse("judge: %v", err)
	}
	s := &source{name: name, raw: bytes.TrimPrefix(raw, []byte("\xef\xbb\xbf")), set: token.NewFileSet()}
	text := s.raw
	if !hasClause(text) {
		s.before = len(clause)
		text = append([]byte(clause), text...)
	}
	s.parsed, s.faults = parser.ParseFile(s.set, "", text, 0)
	if s.faults != nil {
		s.parsed = nil
	}
	return s
}

// hasClause tells whether a file begins with its package.
func hasClause(text []byte) bool {
	var scan scanner.Scanner
	set := token.NewFileSet()
	scan.Init(set.AddFile("", set.Base(), len(text)), text, func(token.Position, string) {}, 0)
	_, first, _ := scan.Scan()
	return first == token.PACKAGE
}

func (s *source) offset(pos token.Pos) int {
	return s.set.Position(pos).Offset - s.before
}

// place is where a position stands in the user's file: `sol.go:3:5`.
func (s *source) place(pos token.Pos) string {
	at := s.offset(pos)
	line := bytes.Count(s.raw[:at], []byte("\n")) + 1
	column := at - bytes.LastIndexByte(s.raw[:at], '\n')
	return fmt.Sprintf("%s:%d:%d", s.name, line, column)
}

func (s *source) replace(name *ast.Ident, written string) {
	s.edits = append(s.edits, edit{s.offset(name.Pos()), len(name.Name), written})
}

// object is what the file defines under this name at its top level.
func (s *source) object(name string) *ast.Object {
	return s.parsed.Scope.Objects[name]
}

// written is the user's code between two positions, in one line.
func (s *source) written(from, to token.Pos) string {
	text := s.raw[s.offset(from):s.offset(to)]
	return strings.Join(strings.Fields(string(text)), " ")
}

// renameMain makes way for the driver's own main, by a name of the same length.
func (s *source) renameMain() {
	object := s.object("main")
	if object == nil {
		return
	}
	names := map[string]bool{}
	ast.Inspect(s.parsed, func(node ast.Node) bool {
		if name, ok := node.(*ast.Ident); ok {
			names[name.Name] = true
		}
		return true
	})
	free := "main"
	for i := 0; names[free]; i++ {
		free = fmt.Sprintf("m%03d", i)
	}
	ast.Inspect(s.parsed, func(node ast.Node) bool {
		if name, ok := node.(*ast.Ident); ok && name.Obj == object {
			s.replace(name, free)
		}
		return true
	})
}

// text is the file as it is compiled.
func (s *source) text() []byte {
	head := "main;"
	for _, path := range s.imports {
		head += "import \"" + path + "\";"
	}
	directive := "//line " + s.name + ":1:1\n"
	var out bytes.Buffer
	if s.before > 0 {
		out.WriteString("package " + head + "\n" + directive)
	} else {
		out.WriteString(directive)
		if s.parsed != nil {
			s.replace(s.parsed.Name, strings.TrimSuffix(head, ";"))
		}
	}
	sort.Slice(s.edits, func(i, j int) bool { return s.edits[i].at < s.edits[j].at })
	at := 0
	for _, edit := range s.edits {
		out.Write(s.raw[at:edit.at])
		out.WriteString(edit.written)
		at = edit.at + edit.old
	}
	out.Write(s.raw[at:])
	return out.Bytes()
}
