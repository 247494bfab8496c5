package main

import (
	"bytes"
	"fmt"
	"strings"
)

// nodeTypes are LeetCode's definitions, by the judge's name of the type.
var nodeTypes = []struct{ kind, name, fields string }{
	{"ListNode", "ListNode", "Val int; Next *ListNode"},
	{"TreeNode", "TreeNode", "Val int; Left, Right *TreeNode"},
	{"GraphNode", "Node", "Val int; Neighbors []*Node"},
	{"RandomListNode", "Node", "Val int; Next, Random *Node"},
	{"NaryNode", "Node", "Val int; Children []*Node"},
}

// generate writes the file beside the user's: what LeetCode defines, and the program's main.
func generate(s *source, sig *signature) []byte {
	var out bytes.Buffer
	fmt.Fprintln(&out, "package main")
	fmt.Fprintln(&out, `import judge__driver "judge/driver"`)
	defineNodes(&out, s, sig)
	if api := sig.api; api != nil {
		if pos, ok := s.defines(api.name); ok {
			refuse("%s: %s is given by the problem: leave your own out", s.place(pos), api.name)
		}
		rule, returns := "AtLeast", "bool"
		if api.rule == "compare" {
			rule, returns = "Compare", "int"
		}
		fmt.Fprintf(&out, "func %s(%s int) %s { return judge__driver.%s(%s) }\n",
			api.name, api.param, returns, rule, api.param)
	}
	if sig.kind == "function" {
		name := s.function(sig)
		fmt.Fprintf(&out, "func main() { judge__driver.Function(%q, %q, %q, %s) }\n", s.name, sig.text, name, name)
	} else {
		defineClass(&out, s, sig)
	}
	return out.Bytes()
}

func defineClass(out *bytes.Buffer, s *source, sig *signature) {
	c := s.class(sig)
	fmt.Fprintf(out, "func main() { judge__driver.Class(%q, %q, %s, []judge__driver.Method{\n",
		s.name, sig.text, c.constructor)
	for _, method := range sig.methods {
		own := s.method(c, method)
		fmt.Fprintf(out, "{%q, %q, %s.%s},\n", method, own, c.receiver, own)
	}
	fmt.Fprintln(out, "}) }")
}

// defineNodes defines the node types that the signature or the file names and the file does not
// define.
func defineNodes(out *bytes.Buffer, s *source, sig *signature) {
	wanted := map[string]bool{}
	for _, name := range s.parsed.Unresolved {
		if name.Name == "ListNode" || name.Name == "TreeNode" {
			wanted[name.Name] = true
		}
	}
	for _, text := range sig.types {
		wanted[strings.Trim(strings.ReplaceAll(text, "list<", ""), "[]>")] = true
	}
	for _, node := range nodeTypes {
		if _, own := s.defines(node.name); wanted[node.kind] && !own {
			fmt.Fprintf(out, "type %s struct { %s }\n", node.name, node.fields)
		}
	}
}
