# declares: TLE
# cpu-ms: 100
# why: threads that fight for one lock of the interpreter.
import threading
def work():
    while True:
        pass
for _ in range(3):
    threading.Thread(target=work).start()
