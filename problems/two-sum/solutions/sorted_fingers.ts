type Entry = { value: number; place: number };

function twoSum(nums: number[], target: number): number[] {
    const entries: Entry[] = nums.map((value, place) => ({ value, place }));
    entries.sort((a, b) => a.value - b.value);
    let low = 0;
    let high = entries.length - 1;
    while (low < high) {
        const sum = entries[low].value + entries[high].value;
        if (sum === target) return [entries[low].place, entries[high].place];
        if (sum < target) low++;
        else high--;
    }
    return [];
};
