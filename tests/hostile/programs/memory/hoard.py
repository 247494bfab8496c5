# declares: MLE
# why: a list of bytes that grows without end.
hoard = []
while True:
    hoard.append(b"x" * (1 << 20))
