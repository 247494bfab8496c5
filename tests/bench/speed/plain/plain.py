import json
import sys

sys.stdout.write(json.dumps(json.loads(sys.stdin.buffer.read())))
