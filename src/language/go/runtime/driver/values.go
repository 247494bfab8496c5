package driver

import (
	"judge/json"
	"math"
	"reflect"
	"strconv"
	"unicode/utf8"
)

// typeFault is panicked where a result cannot be a value of its type.
type typeFault string

// wrongFault is panicked where a result is wrong whatever its value.
type wrongFault string

// decode reads a value of kind k as type t. Nodes that are made are added to made, if there is one.
func (k *kind) decode(r *json.Reader, t reflect.Type, made *nodes) reflect.Value {
	v := reflect.New(t).Elem()
	switch k.name {
	case "int", "long", "uint":
		setInteger(v, r.Integer())
	case "char":
		setInteger(v, int64(r.Str()[0]))
	case "double":
		v.SetFloat(r.Double())
	case "bool":
		v.SetBool(r.Boolean())
	case "string":
		v.SetString(r.Str())
	case "list":
		if t.Elem().Kind() == reflect.Int {
			v.Set(reflect.ValueOf(integers(r)).Convert(t))
			return v
		}
		count := *r
		n := 0
		count.Items(func() { count.Raw(); n++ })
		v.Set(reflect.MakeSlice(t, n, n))
		i := 0
		r.Items(func() { v.Index(i).Set(k.elem.decode(r, t.Elem(), made)); i++ })
	default:
		if head := k.build(r, k.nodeOf(t), made); head != nil {
			v.Set(reflect.NewAt(t.Elem(), head))
		}
	}
	return v
}

// integers reads a list of integers the quick way.
func integers(r *json.Reader) []int {
	count := 1
	for _, c := range r.Rest() {
		if c == ']' {
			break
		}
		if c == ',' {
			count++
		}
	}
	out := make([]int, 0, count)
	r.Items(func() { out = append(out, int(r.Integer())) })
	return out
}

func setInteger(v reflect.Value, n int64) {
	if v.CanInt() {
		v.SetInt(signed(n, v.Type()))
	} else {
		v.SetUint(uint64(n))
	}
}

// signed is a 32-bit pattern as a signed number, where the type is no wider.
func signed(n int64, t reflect.Type) int64 {
	if t.Kind() == reflect.Int32 {
		return int64(int32(n))
	}
	return n
}

// encode writes a value of kind k; it panics with a fault where there is none.
func (k *kind) encode(out []byte, v reflect.Value) []byte {
	switch k.name {
	case "void":
		return append(out, "null"...)
	case "int", "long", "uint":
		return integer(out, v)
	case "char":
		return character(out, v)
	case "double":
		return double(out, v.Float())
	case "bool":
		return strconv.AppendBool(out, v.Bool())
	case "string":
		s := v.String()
		if !utf8.ValidString(s) {
			panic(typeFault("returned a string that is not valid UTF-8"))
		}
		return json.Quote(out, s)
	case "list":
		out = append(out, '[')
		for i := 0; i < v.Len(); i++ {
			if i > 0 {
				out = append(out, ',')
			}
			out = k.elem.encode(out, v.Index(i))
		}
		return append(out, ']')
	}
	return k.flatten(out, k.nodeOf(v.Type()), v.UnsafePointer())
}

func integer(out []byte, v reflect.Value) []byte {
	if v.CanInt() {
		return strconv.AppendInt(out, v.Int(), 10)
	}
	if v.Uint() > math.MaxInt64 {
		panic(typeFault("returned " + strconv.FormatUint(v.Uint(), 10) + ", which does not fit in 64 bits"))
	}
	return strconv.AppendUint(out, v.Uint(), 10)
}

func character(out []byte, v reflect.Value) []byte {
	var code int64
	if v.CanInt() {
		code = v.Int()
	} else {
		code = int64(v.Uint())
	}
	if code < 0 || code > 0x7f {
		panic(typeFault("returned " + strconv.FormatInt(code, 10) + " where the code of an ASCII character is due"))
	}
	return json.Quote(out, string(rune(code)))
}

func double(out []byte, x float64) []byte {
	switch {
	case math.IsNaN(x):
		return append(out, `"NaN"`...)
	case math.IsInf(x, 1):
		return append(out, `"Infinity"`...)
	case math.IsInf(x, -1):
		return append(out, `"-Infinity"`...)
	}
	start := len(out)
	out = strconv.AppendFloat(out, x, 'g', -1, 64)
	for _, c := range out[start:] {
		if c == '.' || c == 'e' {
			return out
		}
	}
	return append(out, ".0"...)
}
