// declares: AC
// without filter: AC or WA
// why: queues of messages hold memory that belongs to no process, and outlive whoever made them.
#include <stdio.h>
#include <sys/ipc.h>
#include <sys/msg.h>
#include <unistd.h>
int main(void) {
    int queue = msgget(IPC_PRIVATE, 0600);
    puts(queue >= 0 ? "escaped: there is a queue" : "held");
    if (queue >= 0) msgctl(queue, IPC_RMID, 0);
}
