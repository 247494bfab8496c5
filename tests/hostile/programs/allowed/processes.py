# declares: AC
# without namespaces+landlock: AC
# without namespaces: RE
# cpu-ms: 1000
# why: a pool of processes, with the semaphores and pipes that it takes. Semaphores lie
# in a folder that programs share, which only a view of its own makes safe to write to.
import multiprocessing
if __name__ == "__main__":
    queue = multiprocessing.SimpleQueue()
    children = [multiprocessing.Process(target=queue.put, args=(i,)) for i in range(3)]
    for child in children:
        child.start()
    assert sorted(queue.get() for _ in children) == [0, 1, 2]
    for child in children:
        child.join()
    print("held")
