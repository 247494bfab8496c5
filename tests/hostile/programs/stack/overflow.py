# declares: RE
# cpu-ms: 1000
# says: exit code 1
# why: Python counts how deep it is and says so.
def down(depth):
    return down(depth + 1)
down(0)
