# declares: RE
# says: exit code 4
# why: a thread ends the interpreter without a word.
import os, threading, time
threading.Thread(target=lambda: os._exit(4)).start()
time.sleep(60)
