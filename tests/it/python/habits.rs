//! The ways in which people write their solutions.

use super::*;

#[track_caller]
fn accepts(source: impl AsRef<[u8]>) {
    let got = results(source, &PLAIN, &[json!([7])]);
    assert_eq!(got, [value(json!(7))]);
}

#[test]
fn every_usual_name_is_there_without_an_import() {
    accepts(
        "class Solution:\n    def f(self, n: int, a: List[int] = [], t: Optional[TreeNode] = None) -> int:\n        \
         assert Counter('aab')['a'] == 2 and gcd(4, 6) == 2 and inf > 1 and isqrt(17) == 4\n        \
         assert heapq.nsmallest(1, [2]) == [2] and heappop([1]) == 1 and bisect_left([1], 1) == 0\n        \
         assert list(accumulate([1, 2])) == [1, 3] and reduce(operator.add, [1, 2]) == 3\n        \
         assert math.floor(1.5) == floor(1.5) == 1 and re.sub('a', 'b', 'a') == 'b'\n        \
         assert string.digits and ascii_lowercase and sys.maxsize == maxsize and os.sep == '/'\n        \
         assert deepcopy([1]) == copy.deepcopy([1]) and datetime.date(2020, 1, 1).year == 2020\n        \
         assert defaultdict(int)[0] == 0 and OrderedDict() == {} and deque([1]).pop() == 1\n        \
         assert json.dumps([1]) == '[1]' and pow(2, 3, 5) == 3 and random.randint(1, 1) == 1\n        \
         return n\n",
    );
}

#[test]
fn names_that_are_reached_by_text_are_there_too() {
    accepts(
        "class Solution:\n    def f(self, n):\n        return eval('gcd(n, 0) + len(deque())')\n",
    );
}

#[test]
fn a_name_of_typing_works_beyond_annotations() {
    accepts(
        "class Row(List[int]): pass\nT = Dict[str, int] | None\nclass Solution:\n    \
         def f(self, n):\n        assert isinstance([], List) and not isinstance(1, Iterable)\n        \
         assert Deque([1]).pop() == 1 and Row([n]) == [n] and repr(Set) == 'typing.Set'\n        \
         return n\n",
    );
    accepts(
        "T = TypeVar('T')\nclass Box(Generic[T]): pass\nclass Solution:\n    \
         def f(self, n: Box[int]) -> List[Box]:\n        return n\n",
    );
}

#[test]
fn files_from_other_systems_load() {
    for source in [
        b"\xef\xbb\xbfclass Solution:\r\n\tdef f(self, n):\r\n\t\treturn n\r\n".as_slice(),
        b"# coding: latin-1\ns = '\xe9'\nclass Solution:\n  def f(self, n): return n * len(s)\n",
        b"class Solution:\n\tdef f(self, n):\n\t\treturn n",
    ] {
        accepts(source);
    }
}

#[test]
fn a_function_is_found_in_every_form() {
    for source in [
        "def f(other_name):\n    return other_name\n",
        "class Solution:\n    def f(self, input: int, *, list=None, **rest): return input\n",
        "f = lambda x: x\n",
        "class Solution:\n    def g(self, n): return n\n",
        "class Solution(object):\n    @staticmethod\n    def f(n): return n\n",
        "class Solution:\n    @classmethod\n    def f(cls, n): return n\n",
        "class Solution:\n    @cache\n    def f(self, n): return n\n",
        "class Solution:\n    f = lambda self, n, memo={}: n\n",
        "class Base:\n    def f(self, *args, **options): return args[0]\nclass Solution(Base): pass\n",
        "class Solution:\n    class Inner:\n        def __init__(self, n): self.n = n\n    \
         def f(self, n): return self.Inner(n).n\n",
    ] {
        accepts(source);
    }
}

#[test]
fn the_users_own_tests_at_the_end_do_not_run() {
    accepts("def f(n): return n\nif __name__ == '__main__':\n    raise SystemExit(f(1))\n");
}

#[test]
fn the_users_own_definitions_win() {
    accepts("from collections import deque\ndef gcd(a, b): return a\ndef f(n): return gcd(n, 1)\n");
    let list = Signature::Function(function(&[("head", "ListNode")], "ListNode"));
    let own = "class ListNode:\n    def __init__(self, x):\n        self.val = x\n        \
               self.next = None\n    def own(self): return self\n\
               def f(head):\n    return head.next.own()\n";
    assert_eq!(results(own, &list, &[json!([[1, 2]])]), [value(json!([2]))]);
    let unlike = "class ListNode:\n    def __init__(self, key, value): self.key = key\n\
                  def f(head): return head.next\n";
    assert_eq!(
        results(unlike, &list, &[json!([[1, 2]])]),
        [value(json!([2]))]
    );
}

#[test]
fn what_leetcode_takes_for_a_list_is_taken() {
    for expression in [
        "(1, 2)",
        "{1, 2}",
        "frozenset({1, 2})",
        "deque([1, 2])",
        "{1: 0, 2: 0}.keys()",
        "{0: 1, 3: 2}.values()",
        "range(1, 3)",
        "map(int, '12')",
        "(x for x in (1, 2))",
        "iter([True, 2])",
    ] {
        let body = format!("return {expression}");
        let got = result(&body, &takes_int("int[]"), json!([1]));
        assert_eq!(got, value(json!([1, 2])), "{expression}");
    }
    let nested = "return (map(int, word) for word in ('1', '23'))";
    let got = result(nested, &takes_int("list<list<int>>"), json!([1]));
    assert_eq!(got, value(json!([[1], [2, 3]])));
}

#[test]
fn booleans_and_integers_stand_for_each_other() {
    assert_eq!(
        result("return True", &takes_int("int"), json!([1])),
        value(json!(1))
    );
    assert_eq!(
        result("return 0", &takes_int("bool"), json!([1])),
        value(json!(false))
    );
    assert_eq!(
        result("return 3", &takes_int("double"), json!([1])),
        value(json!(3.0))
    );
}

#[test]
fn numpy_values_are_taken() {
    // What numpy gives is known by where its class says that it comes from.
    let alike = "class array:\n    __module__ = 'numpy'\n    def __init__(self, of): self.of = of\n    \
                 def __iter__(self): raise TypeError\n    \
                 def tolist(self): return self.of\n    def item(self): return self.of\n";
    let real = "import numpy\nfrom numpy import array\n";
    let installed = toolchain().program.as_path();
    let installed = Command::new(installed).args(["-c", real]).output();
    let installed = installed.is_ok_and(|output| output.status.success());
    if !installed {
        eprintln!("skipped: there is no numpy; only what looks like it is tried");
    }
    for array in [Some(alike), installed.then_some(real)]
        .into_iter()
        .flatten()
    {
        for (ty, due) in [("int[]", json!([7, 2])), ("list<int>", json!([7, 2]))] {
            let source = format!("{array}def f(n): return array([n, 2])\n");
            let got = results(source, &takes_int(ty), &[json!([7])]);
            assert_eq!(got, [value(due)], "{array}");
        }
        let source = format!("{array}def f(n): return [array(n), 2]\n");
        let got = results(source, &takes_int("int[]"), &[json!([7])]);
        assert_eq!(got, [value(json!([7, 2]))], "{array}");
    }
}

#[test]
fn a_result_of_another_type_is_told_by_its_place() {
    for (ty, expression, due) in [
        (
            "int[]",
            "None",
            "returned None where int[] is due; is a return missing?",
        ),
        ("int", "2.0", "returned 2.0 where int is due"),
        (
            "int",
            "10 ** 5000",
            "returned an int of 16610 bits where int is due, and it does not fit in a 32-bit int",
        ),
        (
            "int",
            "2 ** 31",
            "returned 2147483648 where int is due, and it does not fit in a 32-bit int",
        ),
        ("bool", "2", "returned 2 where bool is due"),
        ("char", "'ab'", "returned 'ab' where char is due"),
        ("char[]", "'ab'", "returned 'ab' where char[] is due"),
        (
            "string",
            "'\\ud800'",
            "returned '\\ud800' where string is due, and it is not valid Unicode",
        ),
        ("int[]", "{1: 2}", "returned a dict where int[] is due"),
        (
            "list<list<int>>",
            "[[1], ['a']]",
            "returned a list with 'a' at [1][0] where int is due",
        ),
        ("TreeNode", "[1]", "returned [1] where TreeNode is due"),
        (
            "ListNode",
            "ListNode('x')",
            "returned a node whose value is 'x' where int is due",
        ),
    ] {
        let got = result(&format!("return {expression}"), &takes_int(ty), json!([1]));
        assert_eq!(got, json!({ "type": due }), "{ty}");
    }
}
