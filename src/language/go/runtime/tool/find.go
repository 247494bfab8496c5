package main

import (
	"go/ast"
	"go/token"
	"strings"
)

// function is the name under which the file defines the function.
func (s *source) function(sig *signature) string {
	for _, name := range append([]string{sig.name}, sig.aliases...) {
		object := s.object(name)
		if object == nil || object.Kind != ast.Fun && object.Kind != ast.Var {
			continue
		}
		if declared, ok := object.Decl.(*ast.FuncDecl); ok && declared.Type.TypeParams != nil {
			refuse("%s: %s has type parameters; the problem calls it without", s.place(declared.Name.Pos()), name)
		}
		return name
	}
	refuse("no function `%s`; %s", sig.name, s.contents(sig.name))
	return ""
}

// contents tells what functions the file defines, for one who looks for another.
func (s *source) contents(name string) string {
	var functions []string
	hint := ""
	for _, declaration := range s.parsed.Decls {
		declared, ok := declaration.(*ast.FuncDecl)
		if !ok || declared.Recv == nil && (declared.Name.Name == "main" || declared.Name.Name == "init") {
			continue
		}
		functions = append(functions, s.heading(declared))
		if strings.EqualFold(declared.Name.Name, name) && declared.Recv == nil {
			hint = ". did you mean to rename it?"
		}
	}
	switch {
	case len(functions) == 0:
		return "the file defines none"
	case len(functions) == 1:
		hint = ". did you mean to rename it?"
	case len(functions) > 6:
		functions = append(functions[:6], "others")
	}
	return "the file defines " + strings.Join(functions, ", ") + hint
}

// heading is a function as it is declared: `twoSum(nums []int, target int) []int`.
func (s *source) heading(declared *ast.FuncDecl) string {
	text := declared.Name.Name + s.written(declared.Type.Params.Pos(), declared.Type.End())
	if declared.Recv != nil && len(declared.Recv.List) == 1 {
		receiver := declared.Recv.List[0].Type
		text = "(" + s.written(receiver.Pos(), receiver.End()) + ")." + text
	}
	return text
}

// class is how the driver reaches a class of the user's.
type class struct {
	// constructor is an expression that gives the function to make one with.
	constructor string
	// receiver is what stands before the point in a method's expression.
	receiver string
	// base is the type's own name.
	base string
}

// class finds the constructor, and by what it returns the type.
func (s *source) class(sig *signature) class {
	object := s.object("Constructor")
	if object == nil || object.Kind != ast.Fun {
		if sig.kind == "codec" {
			name := sig.name
			if s.object(name) != nil {
				return class{"func() *" + name + " { return new(" + name + ") }", "(*" + name + ")", name}
			}
			refuse("no type %s; %s", name, s.contents("Constructor"))
		}
		refuse("no function `Constructor` that makes a %s; %s", sig.name, s.contents("Constructor"))
	}
	results := object.Decl.(*ast.FuncDecl).Type.Results
	if results == nil || len(results.List) != 1 {
		refuse("%s: Constructor must return one %s", s.place(object.Pos()), sig.name)
	}
	made := results.List[0].Type
	if star, ok := made.(*ast.StarExpr); ok {
		made = star.X
	}
	written := s.written(made.Pos(), made.End())
	base, _, _ := strings.Cut(written, "[")
	found := class{"Constructor", "(*" + written + ")", base}
	if spec := s.typeSpec(base); spec != nil {
		if _, ok := spec.Type.(*ast.InterfaceType); ok {
			found.receiver = written
		}
	}
	return found
}

func (s *source) typeSpec(name string) *ast.TypeSpec {
	if object := s.object(name); object != nil {
		spec, _ := object.Decl.(*ast.TypeSpec)
		return spec
	}
	return nil
}

// method is the name under which the type has the method: LeetCode's begins with a capital in
// classes and need not in codecs.
func (s *source) method(c class, name string) string {
	capital := strings.ToUpper(name[:1]) + name[1:]
	var own []string
	hint := ""
	for _, declaration := range s.parsed.Decls {
		declared, ok := declaration.(*ast.FuncDecl)
		if !ok || declared.Recv == nil || len(declared.Recv.List) != 1 || receiverName(declared.Recv.List[0].Type) != c.base {
			continue
		}
		if declared.Name.Name == capital || declared.Name.Name == name {
			return declared.Name.Name
		}
		own = append(own, strings.SplitAfterN(s.heading(declared), ").", 2)[1])
		if strings.EqualFold(declared.Name.Name, name) {
			hint = ". did you mean to rename it?"
		}
	}
	if spec := s.typeSpec(c.base); spec == nil || mayInherit(spec.Type) {
		return capital
	}
	has := "it has none"
	if len(own) > 0 {
		has = "it has " + strings.Join(own, ", ")
	}
	refuse("no method `%s` of %s; %s%s", capital, c.base, has, hint)
	return ""
}

func receiverName(expr ast.Expr) string {
	switch expr := expr.(type) {
	case *ast.StarExpr:
		return receiverName(expr.X)
	case *ast.ParenExpr:
		return receiverName(expr.X)
	case *ast.IndexExpr:
		return receiverName(expr.X)
	case *ast.IndexListExpr:
		return receiverName(expr.X)
	case *ast.Ident:
		return expr.Name
	}
	return ""
}

// mayInherit tells whether a type can have methods that are declared for another.
func mayInherit(expr ast.Expr) bool {
	structure, ok := expr.(*ast.StructType)
	if !ok {
		switch expr.(type) {
		case *ast.ArrayType, *ast.MapType, *ast.FuncType, *ast.ChanType:
			return false
		}
		return true
	}
	for _, field := range structure.Fields.List {
		if len(field.Names) == 0 {
			return true
		}
	}
	return false
}

// defines tells whether the file has something of this name, and where.
func (s *source) defines(name string) (token.Pos, bool) {
	if object := s.object(name); object != nil {
		return object.Pos(), true
	}
	return token.NoPos, false
}
