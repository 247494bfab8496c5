function copyRandomList(head: _Node | null): _Node | null {
    for (let node = head; node; node = node.next!.next) {
        node.next = new _Node(node.val, node.next!);
    }
    for (let node = head; node; node = node.next!.next) {
        node.next!.random = node.random ? node.random.next : null;
    }
    const first = head ? head.next : null;
    for (let node = head; node; node = node.next) {
        const twin: _Node = node.next!;
        node.next = twin.next;
        twin.next = twin.next ? twin.next.next : null;
    }
    return first;
};
