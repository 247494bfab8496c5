# declares: AC
# machines: all
# cpu-ms: 1000
# why: what programs need: threads, processes, pipes, files in their folder, time zones, /proc/self,
# the usual devices.
import asyncio, os, subprocess, tempfile, threading, time
assert len(open("/dev/urandom", "rb").read(8)) == 8
open("/dev/null", "w").write("x")
assert open("/proc/self/status").read() and open("/proc/self/maps").read()
with tempfile.TemporaryFile() as file:
    file.write(b"x")
with tempfile.TemporaryDirectory() as folder:
    open(os.path.join(folder, "own"), "w").write("x")
os.mkdir("folder")
open("own", "w").write("x")
os.rename("own", "folder/own")
thread = threading.Thread(target=lambda: None)
thread.start()
thread.join()
assert subprocess.run(["/bin/echo", "x"], capture_output=True).stdout == b"x\n"
os.environ["TZ"] = "UTC-1"
time.tzset()
assert time.localtime(0).tm_hour == 1
asyncio.run(asyncio.sleep(0))
print("held")
