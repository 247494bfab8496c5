# verdict: CE
# says: twoSum
print("nothing here")
