type moment struct {
    time  int
    value string
}

type TimeMap struct {
    histories map[string][]moment
}

func Constructor() TimeMap {
    return TimeMap{map[string][]moment{}}
}

func (this *TimeMap) Set(key string, value string, timestamp int) {
    this.histories[key] = append(this.histories[key], moment{timestamp, value})
}

func (this *TimeMap) Get(key string, timestamp int) string {
    history := this.histories[key]
    later := sort.Search(len(history), func(i int) bool {
        return history[i].time > timestamp
    })
    if later == 0 {
        return ""
    }
    return history[later-1].value
}
