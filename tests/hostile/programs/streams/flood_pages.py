# declares: OLE
# why: Python's own buffers stand between the flood and the pipe.
while True:
    print("held" * 1000)
