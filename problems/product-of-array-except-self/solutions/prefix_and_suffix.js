/**
 * @param {number[]} nums
 * @return {number[]}
 */
var productExceptSelf = function(nums) {
    const running = (list) => {
        const products = [1];
        for (const x of list.slice(0, -1)) products.push(products[products.length - 1] * x);
        return products;
    };
    const left = running(nums);
    const right = running([...nums].reverse()).reverse();
    return left.map((product, i) => product * right[i]);
};
