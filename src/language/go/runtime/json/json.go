// Package json reads and writes the lines between the judge and the driver.
package json

import (
	"strconv"
	"unicode/utf8"
)

// Reader reads the JSON that the judge writes, which is always well formed.
type Reader struct {
	Text []byte
	at   int
}

func (r *Reader) space() {
	for r.at < len(r.Text) && (r.Text[r.at] == ' ' || r.Text[r.at] == '\t' || r.Text[r.at] == '\n' || r.Text[r.at] == '\r') {
		r.at++
	}
}

// Next tells the character at which the next value or mark begins.
func (r *Reader) Next() byte {
	r.space()
	if r.at == len(r.Text) {
		panic("a line of the judge's ends in the middle")
	}
	return r.Text[r.at]
}

// Take steps over a mark if it is there.
func (r *Reader) Take(mark byte) bool {
	if r.Next() != mark {
		return false
	}
	r.at++
	return true
}

// Expect steps over a mark, which must be there.
func (r *Reader) Expect(mark byte) {
	if !r.Take(mark) {
		panic("a line of the judge's lacks a " + string(rune(mark)))
	}
}

// Items calls each at the beginning of every element of a list.
func (r *Reader) Items(each func()) {
	r.Expect('[')
	if r.Take(']') {
		return
	}
	for {
		each()
		if r.Take(']') {
			return
		}
		r.Expect(',')
	}
}

// Fields calls each with every key of an object, before its value.
func (r *Reader) Fields(each func(key string)) {
	r.Expect('{')
	if r.Take('}') {
		return
	}
	for {
		key := r.Str()
		r.Expect(':')
		each(key)
		if r.Take('}') {
			return
		}
		r.Expect(',')
	}
}

// Null steps over a null if there is one.
func (r *Reader) Null() bool {
	if r.Next() != 'n' {
		return false
	}
	r.at += len("null")
	return true
}

// Boolean reads true or false.
func (r *Reader) Boolean() bool {
	if r.Next() == 't' {
		r.at += len("true")
		return true
	}
	r.at += len("false")
	return false
}

// Integer reads an integer of up to 64 bits.
func (r *Reader) Integer() int64 {
	r.space()
	negative := r.at < len(r.Text) && r.Text[r.at] == '-'
	if negative {
		r.at++
	}
	var n uint64
	for r.at < len(r.Text) && r.Text[r.at]-'0' < 10 {
		n = n*10 + uint64(r.Text[r.at]-'0')
		r.at++
	}
	if negative {
		return -int64(n)
	}
	return int64(n)
}

// Double reads a number or one of the strings NaN, Infinity and -Infinity.
func (r *Reader) Double() float64 {
	text := ""
	if r.Next() == '"' {
		text = r.Str()
	} else {
		text = string(r.Raw())
	}
	x, _ := strconv.ParseFloat(text, 64)
	return x
}

// Str reads a string.
func (r *Reader) Str() string {
	r.Expect('"')
	start := r.at
	for r.Text[r.at] != '"' && r.Text[r.at] != '\\' {
		r.at++
	}
	if r.Text[r.at] == '"' {
		r.at++
		return string(r.Text[start : r.at-1])
	}
	out := append([]byte(nil), r.Text[start:r.at]...)
	for {
		c := r.Text[r.at]
		r.at++
		switch c {
		case '"':
			return string(out)
		case '\\':
			out = r.escaped(out)
		default:
			out = append(out, c)
		}
	}
}

func (r *Reader) escaped(out []byte) []byte {
	c := r.Text[r.at]
	r.at++
	switch c {
	case 'n':
		return append(out, '\n')
	case 't':
		return append(out, '\t')
	case 'r':
		return append(out, '\r')
	case 'b':
		return append(out, '\b')
	case 'f':
		return append(out, '\f')
	case 'u':
		code := r.hex()
		if code>>10 == 0xd800>>10 && r.Text[r.at] == '\\' {
			r.at += 2
			code = 0x10000 + (code-0xd800)<<10 + r.hex() - 0xdc00
		}
		var letters [utf8.UTFMax]byte
		return append(out, letters[:utf8.EncodeRune(letters[:], code)]...)
	default:
		return append(out, c)
	}
}

func (r *Reader) hex() rune {
	code, _ := strconv.ParseUint(string(r.Text[r.at:r.at+4]), 16, 32)
	r.at += 4
	return rune(code)
}

// Raw steps over a value and gives its text.
func (r *Reader) Raw() []byte {
	first := r.Next()
	start := r.at
	switch first {
	case '"':
		r.Str()
	case '[':
		r.Items(func() { r.Raw() })
	case '{':
		r.Fields(func(string) { r.Raw() })
	default:
		for r.at < len(r.Text) {
			switch r.Text[r.at] {
			case ',', ']', '}', ' ', '\n', '\r', '\t':
				return r.Text[start:r.at]
			}
			r.at++
		}
	}
	return r.Text[start:r.at]
}

// Optional reads a string or null, which is the empty string.
func (r *Reader) Optional() string {
	if r.Null() {
		return ""
	}
	return r.Str()
}

// Rest is the text from the next value on.
func (r *Reader) Rest() []byte {
	r.space()
	return r.Text[r.at:]
}

// Quote writes a string that is valid UTF-8.
func Quote(out []byte, s string) []byte {
	const digits = "0123456789abcdef"
	out = append(out, '"')
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c == '"' || c == '\\':
			out = append(out, '\\', c)
		case c < 0x20 || c == 0x7f:
			out = append(out, '\\', 'u', '0', '0', digits[c>>4], digits[c&15])
		default:
			out = append(out, c)
		}
	}
	return append(out, '"')
}

// QuoteAny writes a string whatever its bytes, for messages.
func QuoteAny(out []byte, s string) []byte {
	if !utf8.ValidString(s) {
		s = string([]rune(s))
	}
	return Quote(out, s)
}
