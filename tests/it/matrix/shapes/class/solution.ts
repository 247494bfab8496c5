class Tally {
    private sum: number;
    private seen: number[] = [];

    constructor(start: number) {
        this.sum = start;
    }

    add(nums: number[]): void {
        for (const num of nums) this.sum += num;
        this.seen.push(...nums);
    }

    total(): number {
        return this.sum;
    }

    history(): number[] {
        return this.seen;
    }
}

/**
 * Your Tally object will be instantiated and called as such:
 * var obj = new Tally(start)
 * obj.add(nums)
 * var param_2 = obj.total()
 * var param_3 = obj.history()
 */
