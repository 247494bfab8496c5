class Link {
    older: Link = this;
    newer: Link = this;

    readonly key: number;
    value: number;

    constructor(key: number, value: number) {
        this.key = key;
        this.value = value;
    }

    unlink(): void {
        this.older.newer = this.newer;
        this.newer.older = this.older;
    }

    linkBefore(end: Link): void {
        this.older = end.older;
        this.newer = end;
        end.older.newer = this;
        end.older = this;
    }
}

class LRUCache {
    private readonly links = new Map<number, Link>();
    private readonly end = new Link(-1, -1);
    private readonly capacity: number;

    constructor(capacity: number) {
        this.capacity = capacity;
    }

    get(key: number): number {
        const link = this.links.get(key);
        if (link === undefined) return -1;
        link.unlink();
        link.linkBefore(this.end);
        return link.value;
    }

    put(key: number, value: number): void {
        let link = this.links.get(key);
        if (link) {
            link.unlink();
            link.value = value;
        } else {
            if (this.links.size === this.capacity) {
                const oldest = this.end.newer;
                oldest.unlink();
                this.links.delete(oldest.key);
            }
            link = new Link(key, value);
            this.links.set(key, link);
        }
        link.linkBefore(this.end);
    }
}

/**
 * Your LRUCache object will be instantiated and called as such:
 * var obj = new LRUCache(capacity)
 * var param_1 = obj.get(key)
 * obj.put(key,value)
 */
