# declares: RE
# problem: next
# why: it takes the built-in functions away and returns nothing.
import builtins, json, os
class Solution:
    def nextOf(self, number: int) -> int:
        json.dumps = os.write = lambda *given, **named: None
        for name in ("print", "isinstance", "len", "type"):
            setattr(builtins, name, None)
        return None
