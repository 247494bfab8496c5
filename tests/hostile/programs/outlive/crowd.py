# declares: AC
# machines: all
# why: sleepers in sessions of their own, started the way a script starts a server.
import subprocess
for _ in range(10):
    subprocess.Popen(["/bin/sleep", "1000"], start_new_session=True, close_fds=True)
print("held")
