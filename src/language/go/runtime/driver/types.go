package driver

import (
	"reflect"
	"strings"
)

// kind is a type in the judge's notation.
type kind struct {
	// name is the plain type's name, or "list" for both T[] and list<T>.
	name string
	elem *kind
}

func parseKind(text string) *kind {
	switch {
	case strings.HasSuffix(text, "[]"):
		return &kind{"list", parseKind(text[:len(text)-2])}
	case strings.HasPrefix(text, "list<"):
		return &kind{"list", parseKind(text[len("list<") : len(text)-1])}
	}
	return &kind{text, nil}
}

func (k *kind) isNode() bool {
	_, ok := allLinks[k.name]
	return ok
}

// written is the type as LeetCode's stubs write it.
func (k *kind) written() string {
	switch k.name {
	case "list":
		return "[]" + k.elem.written()
	case "uint":
		return "uint32"
	case "long":
		return "int64"
	case "double":
		return "float64"
	case "char":
		return "byte"
	case "ListNode", "TreeNode":
		return "*" + k.name
	case "GraphNode", "RandomListNode", "NaryNode":
		return "*Node"
	}
	return k.name
}

// fits tells whether the driver can pass or take values of this kind as a type of the user's.
func (k *kind) fits(t reflect.Type) bool {
	switch k.name {
	case "int", "long", "uint":
		return isInteger(t)
	case "char":
		return t.Kind() == reflect.Uint8 || t.Kind() == reflect.Int32
	case "double":
		return t.Kind() == reflect.Float64 || t.Kind() == reflect.Float32
	case "bool":
		return t.Kind() == reflect.Bool
	case "string":
		return t.Kind() == reflect.String
	case "list":
		return t.Kind() == reflect.Slice && k.elem.fits(t.Elem())
	case "void":
		return true
	}
	return k.nodeOf(t) != nil
}

func isInteger(t reflect.Type) bool {
	return reflect.Int <= t.Kind() && t.Kind() <= reflect.Uint64
}

// shown is a type of the user's as the user writes it.
func shown(t reflect.Type) string {
	text := strings.ReplaceAll(t.String(), "main.", "")
	return strings.ReplaceAll(text, "uint8", "byte")
}
