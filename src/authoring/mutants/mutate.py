"""Lists the small changes that can be made to a Python file: its mutants.

Standard output gets one JSON object a line, in the order of the file: {"start": 3, "end": 4,
"text": "+"} replaces these bytes of the file by that text and leaves every other byte as it is.
Changes that do not compile, or that make the same program as the file or as an earlier change, are
left out. Type hints, documentation, imports and f-strings are not touched.
"""

import ast
import json
import re
import sys

COMPARISONS = {
    "<": ["<=", ">"],
    "<=": ["<", ">="],
    ">": [">=", "<"],
    ">=": [">", "<="],
    "==": ["!="],
    "!=": ["=="],
    "is": ["is not"],
    "is not": ["is"],
    "in": ["not in"],
    "not in": ["in"],
}
ARITHMETIC = {
    "+": "-",
    "-": "+",
    "*": "+",
    "/": "*",
    "//": "*",
    "%": "*",
    "**": "*",
    "<<": ">>",
    ">>": "<<",
    "&": "|",
    "|": "&",
    "^": "|",
}
# Functions and attributes with a counterpart.
NAMES = {
    "min": "max",
    "max": "min",
    "any": "all",
    "all": "any",
    "sorted": "list",
    "reversed": "list",
    "bisect_left": "bisect_right",
    "bisect_right": "bisect_left",
    "heappush": "heappop",
}
ATTRIBUTES = {
    "left": "right",
    "right": "left",
    "popleft": "pop",
    "appendleft": "append",
    "bisect_left": "bisect_right",
    "bisect_right": "bisect_left",
    "startswith": "endswith",
    "endswith": "startswith",
}
SIMPLE = (ast.Assign, ast.AugAssign, ast.Expr, ast.Return, ast.Raise, ast.Assert, ast.Delete)
SIMPLE += (ast.Break, ast.Continue)
OPERATOR = re.compile(rb"not\s+in\b|is\s+not\b|is\b|in\b|and\b|or\b|[-+*/%<>=!&|^@]+")
LOOSE = (ast.BoolOp, ast.Compare, ast.IfExp, ast.Lambda, ast.NamedExpr)
GAP = re.compile(rb"(?:[\s()\\]|#[^\n]*)*")


def is_number(node):
    return isinstance(node, ast.Constant) and type(node.value) in (int, float)


def is_special(statement):
    """Whether it sets a name such as __slots__, which only tells Python how to go about it."""
    targets = getattr(statement, "targets", None) or [None]
    return isinstance(targets[0], ast.Name) and targets[0].id.startswith("__")


class Mutants(ast.NodeVisitor):
    """Walks a file and notes what can be changed, as (start, end, text) in bytes."""

    def __init__(self, source):
        self.source = source
        self.found = []
        self.starts = [0]
        for line in source.splitlines(keepends=True):
            self.starts.append(self.starts[-1] + len(line))

    # Places.

    def start(self, node):
        return self.starts[node.lineno - 1] + node.col_offset

    def end(self, node):
        return self.starts[node.end_lineno - 1] + node.end_col_offset

    def text(self, node):
        return self.source[self.start(node) : self.end(node)].decode()

    def held(self, node, loose):
        """The text of a node, in parentheses where it would fall apart."""
        text = self.text(node)
        return f"({text})" if isinstance(node, loose) else text

    def replace(self, node, text):
        self.found.append((self.start(node), self.end(node), text))

    def operator(self, left, right):
        """Where the operator between two operands stands, and what it is."""
        at = GAP.match(self.source, self.end(left)).end()
        match = OPERATOR.match(self.source, at, self.start(right))
        if match is None:
            return None
        return match.start(), match.end(), " ".join(match.group().decode().split())

    # Operators.

    def visit_Compare(self, node):
        for left, right in zip([node.left, *node.comparators], node.comparators):
            place = self.operator(left, right)
            for other in COMPARISONS.get(place[2], ()) if place else ():
                self.found.append((place[0], place[1], other))
        self.generic_visit(node)

    def visit_BoolOp(self, node):
        other = "or" if isinstance(node.op, ast.And) else "and"
        for left, right in zip(node.values, node.values[1:]):
            place = self.operator(left, right)
            if place:
                self.found.append((place[0], place[1], other))
        self.generic_visit(node)

    def visit_BinOp(self, node):
        place = self.operator(node.left, node.right)
        if place and place[2] in ARITHMETIC:
            self.found.append((place[0], place[1], ARITHMETIC[place[2]]))
        self.generic_visit(node)

    def visit_AugAssign(self, node):
        place = self.operator(node.target, node.value)
        if place and place[2][:-1] in ARITHMETIC:
            self.found.append((place[0], place[1], ARITHMETIC[place[2][:-1]] + "="))
        self.generic_visit(node)

    def visit_UnaryOp(self, node):
        operand = node.operand
        if not isinstance(node.op, ast.UAdd):
            loose = LOOSE if isinstance(node.op, ast.Not) else (*LOOSE, ast.BinOp)
            self.replace(node, self.held(operand, loose))
        if isinstance(node.op, ast.USub) and is_number(operand):
            self.number(node, -operand.value)
        else:
            self.generic_visit(node)

    # Values.

    def visit_Constant(self, node):
        value = node.value
        if value is True or value is False:
            self.replace(node, str(not value))
        elif is_number(node):
            self.number(node, value)
        elif isinstance(value, str) and value:
            self.replace(node, '""')

    def number(self, node, value):
        for other in (value + 1, value - 1, 0):
            if other != value:
                self.replace(node, str(other))

    def visit_JoinedStr(self, node):
        pass

    def visit_Name(self, node):
        if node.id in NAMES and isinstance(node.ctx, ast.Load):
            self.replace(node, NAMES[node.id])

    def visit_Attribute(self, node):
        if node.attr in ATTRIBUTES:
            end = self.end(node)
            self.found.append((end - len(node.attr.encode()), end, ATTRIBUTES[node.attr]))
        self.generic_visit(node)

    # Bounds.

    def bound(self, node):
        constant = isinstance(node, (ast.UnaryOp, ast.Constant))
        shifted = isinstance(node, ast.BinOp) and isinstance(node.right, ast.Constant)
        # Of these the constants are changed anyway.
        if node is None or constant or shifted and isinstance(node.op, (ast.Add, ast.Sub)):
            return
        for change in ("+ 1", "- 1"):
            self.replace(node, f"{self.held(node, LOOSE)} {change}")

    def visit_Slice(self, node):
        self.bound(node.lower)
        self.bound(node.upper)
        self.generic_visit(node)

    def visit_Call(self, node):
        if isinstance(node.func, ast.Name) and node.func.id == "range":
            for bound in node.args[:2]:
                if not isinstance(bound, ast.Starred):
                    self.bound(bound)
        self.generic_visit(node)

    # Conditions.

    def negate(self, test):
        compared = isinstance(test, ast.Compare) and len(test.ops) == 1
        ordered = (ast.Lt, ast.LtE, ast.Gt, ast.GtE)
        # The other comparisons are negated by their operator, and `not` by being dropped.
        negated = isinstance(test, ast.UnaryOp) and isinstance(test.op, ast.Not)
        if not negated and not (compared and not isinstance(test.ops[0], ordered)):
            self.replace(test, f"not ({self.text(test)})")

    def visit_If(self, node):
        self.negate(node.test)
        self.generic_visit(node)

    visit_While = visit_If
    visit_IfExp = visit_If

    def visit_comprehension(self, node):
        for test in node.ifs:
            self.negate(test)
        self.generic_visit(node)

    # Statements.

    def visit_Return(self, node):
        value = node.value
        none = value is None or isinstance(value, ast.Constant) and value.value is None
        if not none:
            self.replace(value, "None")
        self.generic_visit(node)

    def visit_Break(self, node):
        self.replace(node, "continue")

    def visit_Continue(self, node):
        self.replace(node, "break")

    def body(self, statements, is_last):
        """Drops each of the statements; the return at a function's end gives None as it is."""
        for statement in statements:
            documentation = isinstance(statement, ast.Expr) and isinstance(
                statement.value, ast.Constant
            )
            at_end = is_last and statement is statements[-1]
            ends = isinstance(statement, ast.Return) and at_end
            hinted = isinstance(statement, ast.AnnAssign) and statement.value is not None
            spared = documentation or ends or is_special(statement)
            if (isinstance(statement, SIMPLE) or hinted) and not spared:
                self.replace(statement, "pass")

    def generic_visit(self, node):
        is_function = isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef))
        for field in ("body", "orelse", "finalbody"):
            statements = getattr(node, field, None)
            if isinstance(statements, list):
                self.body(statements, is_function and field == "body")
        for field, value in ast.iter_fields(node):
            if field in ("annotation", "returns", "decorator_list", "ctx"):
                continue
            for child in value if isinstance(value, list) else [value]:
                if isinstance(child, ast.AST):
                    self.visit(child)

    def visit_Assign(self, node):
        if not is_special(node):
            self.generic_visit(node)

    def visit_Expr(self, node):
        if not isinstance(node.value, ast.Constant):
            self.generic_visit(node)

    def visit_Import(self, node):
        pass

    visit_ImportFrom = visit_Import


def main(path):
    with open(path, "rb") as file:
        source = file.read()
    mark = b"\xef\xbb\xbf"
    skipped = len(mark) if source.startswith(mark) else 0
    source = source[skipped:]
    tree = ast.parse(source)
    mutants = Mutants(source)
    mutants.visit(tree)
    seen = {ast.dump(tree)}
    for start, end, text in sorted(mutants.found):
        changed = source[:start] + text.encode() + source[end:]
        try:
            program = ast.parse(changed)
            compile(program, "mutant.py", "exec")
        except (SyntaxError, ValueError):
            continue
        dump = ast.dump(program)
        if dump not in seen:
            seen.add(dump)
            line = {"start": start + skipped, "end": end + skipped, "text": text}
            sys.stdout.write(json.dumps(line) + "\n")


main(sys.argv[1])
