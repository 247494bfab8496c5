# declares: AC
# input-mib: 32
# why: it reads one byte of 32 MiB and closes the rest.
import os
os.read(0, 1)
os.close(0)
print("held")
