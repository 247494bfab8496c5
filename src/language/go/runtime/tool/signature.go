package main

import (
	"judge/json"
	"os"
)

// signature is what of the judge's signature matters for calling the user's functions.
type signature struct {
	// text is all of it, for the driver.
	text    []byte
	kind    string
	name    string
	aliases []string
	api     *api
	// methods are those of a class, or the two of a codec.
	methods []string
	// types are all types that are named.
	types []string
}

type api struct{ name, param, rule string }

func readSignature() *signature {
	text, err := os.ReadFile("signature.json")
	if err != nil {
		refuse("judge: %v", err)
	}
	s := &signature{text: text}
	r := &json.Reader{Text: text}
	r.Fields(func(key string) {
		switch key {
		case "kind":
			s.kind = r.Str()
		case "name":
			s.name = r.Str()
		case "aliases":
			r.Items(func() { s.aliases = append(s.aliases, r.Str()) })
		case "params", "constructor":
			s.readParams(r)
		case "returns", "type":
			s.types = append(s.types, r.Str())
		case "methods":
			r.Items(func() { s.methods = append(s.methods, s.readMethod(r)) })
		case "encode", "decode":
			s.methods = append(s.methods, r.Str())
		case "api":
			s.api = readAPI(r)
		default:
			r.Raw()
		}
	})
	return s
}

func (s *signature) readParams(r *json.Reader) {
	r.Items(func() {
		r.Fields(func(key string) {
			if key == "type" {
				s.types = append(s.types, r.Str())
			} else {
				r.Raw()
			}
		})
	})
}

// readMethod reads a method and gives its name.
func (s *signature) readMethod(r *json.Reader) string {
	name := ""
	r.Fields(func(key string) {
		switch key {
		case "name":
			name = r.Str()
		case "params":
			s.readParams(r)
		case "returns":
			s.types = append(s.types, r.Str())
		default:
			r.Raw()
		}
	})
	return name
}

func readAPI(r *json.Reader) *api {
	if r.Null() {
		return nil
	}
	a := &api{}
	r.Fields(func(key string) {
		switch key {
		case "name":
			a.name = r.Str()
		case "param":
			a.param = r.Str()
		case "rule":
			a.rule = r.Str()
		default:
			r.Raw()
		}
	})
	return a
}
