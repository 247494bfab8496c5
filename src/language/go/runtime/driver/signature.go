package driver

import "judge/json"

// signature is what the user's file must define.
type signature struct {
	kind string
	name string
	// Of a function.
	params    []param
	returns   *kind
	judged    judged
	unchanged []string
	nodeOf    string
	fresh     bool
	api       *api
	// Of a class: the constructor's parameters stand in params. A codec has its two methods.
	methods []method
}

type param struct {
	name   string
	kind   *kind
	hidden bool
	cycle  string
	within string
}

type judged struct {
	how  string
	name string
}

type api struct {
	rule  string
	value string
}

type method struct {
	name    string
	params  []param
	returns *kind
}

func readSignature(r *json.Reader) *signature {
	s := &signature{returns: parseKind("void")}
	var encode, decode, given, text string
	var ty *kind
	r.Fields(func(key string) {
		switch key {
		case "kind":
			s.kind = r.Str()
		case "name":
			s.name = r.Str()
		case "params", "constructor":
			s.params = readParams(r)
		case "returns":
			s.returns = parseKind(r.Str())
		case "judged":
			s.judged = readJudged(r)
		case "unchanged":
			r.Items(func() { s.unchanged = append(s.unchanged, r.Str()) })
		case "returns-node-of":
			s.nodeOf = r.Optional()
		case "fresh":
			s.fresh = r.Boolean()
		case "api":
			s.api = readAPI(r)
		case "methods":
			r.Items(func() { s.methods = append(s.methods, readMethod(r)) })
		case "encode":
			encode = r.Str()
		case "decode":
			decode = r.Str()
		case "param":
			given = r.Str()
		case "text":
			text = r.Str()
		case "type":
			ty = parseKind(r.Str())
		default:
			r.Raw()
		}
	})
	if s.kind == "codec" {
		line := parseKind("string")
		s.methods = []method{
			{encode, []param{{name: given, kind: ty}}, line},
			{decode, []param{{name: text, kind: line}}, ty},
		}
	}
	return s
}

func readParams(r *json.Reader) []param {
	var all []param
	r.Items(func() {
		var p param
		r.Fields(func(key string) {
			switch key {
			case "name":
				p.name = r.Str()
			case "type":
				p.kind = parseKind(r.Str())
			case "hidden":
				p.hidden = r.Boolean()
			case "cycle":
				p.cycle = r.Optional()
			case "within":
				p.within = r.Optional()
			default:
				r.Raw()
			}
		})
		all = append(all, p)
	})
	return all
}

func readJudged(r *json.Reader) judged {
	if r.Next() == '"' {
		return judged{how: r.Str()}
	}
	var j judged
	r.Fields(func(key string) { j = judged{key, r.Str()} })
	return j
}

func readAPI(r *json.Reader) *api {
	if r.Null() {
		return nil
	}
	a := &api{}
	r.Fields(func(key string) {
		switch key {
		case "rule":
			a.rule = r.Str()
		case "value":
			a.value = r.Str()
		default:
			r.Raw()
		}
	})
	return a
}

func readMethod(r *json.Reader) method {
	m := method{returns: parseKind("void")}
	r.Fields(func(key string) {
		switch key {
		case "name":
			m.name = r.Str()
		case "params":
			m.params = readParams(r)
		case "returns":
			m.returns = parseKind(r.Str())
		default:
			r.Raw()
		}
	})
	return m
}

// place is the index of the parameter of this name.
func (s *signature) place(name string) int {
	for i, p := range s.params {
		if p.name == name {
			return i
		}
	}
	fault("the signature names no parameter " + name)
	return -1
}

// passed are the parameters that are passed to the solution.
func passed(params []param) []param {
	var out []param
	for _, p := range params {
		if !p.hidden {
			out = append(out, p)
		}
	}
	return out
}
