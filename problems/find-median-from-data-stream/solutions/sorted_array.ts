class MedianFinder {
    private readonly sorted: number[] = [];

    constructor() {
        
    }

    addNum(num: number): void {
        let low = 0;
        let high = this.sorted.length;
        while (low < high) {
            const middle = (low + high) >>> 1;
            if (this.sorted[middle] < num) low = middle + 1;
            else high = middle;
        }
        this.sorted.splice(low, 0, num);
    }

    findMedian(): number {
        const half = this.sorted.length >> 1;
        if (this.sorted.length % 2 === 1) return this.sorted[half];
        return (this.sorted[half - 1] + this.sorted[half]) / 2;
    }
}
