package main

import (
	"go/ast"
	"path"
	"strconv"
	"strings"
)

// chosen are the packages behind names that several bear.
var chosen = map[string]string{
	"rand":     "math/rand",
	"heap":     "container/heap",
	"list":     "container/list",
	"ring":     "container/ring",
	"template": "",
	"scanner":  "",
	"debug":    "runtime/debug",
}

// rarer are packages that are compiled for the file that uses them.
var rarer = map[string]string{
	"crc32":       "hash/crc32",
	"csv":         "encoding/csv",
	"exec":        "os/exec",
	"gob":         "encoding/gob",
	"log":         "log",
	"md5":         "crypto/md5",
	"sha1":        "crypto/sha1",
	"sha256":      "crypto/sha256",
	"suffixarray": "index/suffixarray",
	"tabwriter":   "text/tabwriter",
}

// godsPackages are names of the containers that LeetCode offers beside the standard library.
var godsPackages = map[string]bool{
	"arraylist": true, "arrayqueue": true, "arraystack": true, "avltree": true, "binaryheap": true,
	"btree": true, "circularbuffer": true, "doublylinkedlist": true, "hashbidimap": true,
	"hashmap": true, "hashset": true, "linkedhashmap": true, "linkedhashset": true,
	"linkedlistqueue": true, "linkedliststack": true, "priorityqueue": true, "redblacktree": true,
	"singlylinkedlist": true, "treebidimap": true, "treemap": true, "treeset": true,
}

const godsHint = "the gods containers are not offered here: the standard container/heap, container/list, " +
	"sort and slices are"

// own are the names under which the file imports packages itself.
func (s *source) own() map[string]bool {
	names := map[string]bool{}
	for _, spec := range s.parsed.Imports {
		if spec.Name != nil {
			names[spec.Name.Name] = true
			continue
		}
		names[packageName(importPath(spec))] = true
	}
	return names
}

func importPath(spec *ast.ImportSpec) string {
	text, _ := strconv.Unquote(spec.Path.Value)
	return text
}

// packageName is the usual name of the package at a path: rand of math/rand/v2.
func packageName(full string) string {
	base := path.Base(full)
	if len(base) > 1 && base[0] == 'v' && strings.Trim(base[1:], "0123456789") == "" {
		base = path.Base(path.Dir(full))
	}
	return base
}

// qualifiers are the names before a point that nothing in the file defines.
func (s *source) qualifiers() []*ast.Ident {
	unresolved := map[*ast.Ident]bool{}
	for _, name := range s.parsed.Unresolved {
		unresolved[name] = true
	}
	own := s.own()
	var found []*ast.Ident
	ast.Inspect(s.parsed, func(node ast.Node) bool {
		if selector, ok := node.(*ast.SelectorExpr); ok {
			if name, ok := selector.X.(*ast.Ident); ok && unresolved[name] && !own[name.Name] {
				found = append(found, name)
			}
		}
		return true
	})
	return found
}

// importStandard imports the standard packages that the file uses and does not import.
func (s *source) importStandard(packages map[string]bool) {
	byName := map[string]string{}
	for full := range packages {
		if strings.Contains(full, "internal/") || strings.HasPrefix(full, "judge/") || strings.HasPrefix(full, "vendor/") {
			continue
		}
		name := packageName(full)
		if path.Base(full) == name {
			byName[name] = full
		}
	}
	for name, full := range chosen {
		if packages[full] {
			byName[name] = full
		}
	}
	for name, full := range rarer {
		byName[name] = full
	}
	byName["unsafe"] = "unsafe"
	done := map[string]bool{}
	for _, name := range s.qualifiers() {
		if full := byName[name.Name]; full != "" && !done[full] {
			done[full] = true
			s.imports = append(s.imports, full)
		}
	}
}
