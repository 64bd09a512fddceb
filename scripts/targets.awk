# Reads what scripts/measure wrote of each measurement and prints every target beside the figure and its ceiling.
# A figure is the one called LABEL in the row NAME below the heading SECTION: "NAME   9.80 ms p50   21.1 ms p99".
function value(section, name, label, key)
{
    key = section SUBSEP name SUBSEP label
    return (key in figures) ? figures[key] : ""
}
function target(what, section, name, label, order, limit, ceilingName, ceilingLabel, seen, ceiling, words, verdict)
{
    seen = value(section, name, label)
    ceiling = ceilingName == "" ? "" : value(section, ceilingName, ceilingLabel)
    if (limit == "20 commits" && ceiling != "") { # or 10,000, whichever is less
        limit = 20 * ceiling < 10000 ? 20 * ceiling : 10000
    }
    verdict = seen == "" ? "not measured" : \
              (order == "at most" ? seen + 0 <= limit + 0 : seen + 0 >= limit + 0) ? "met" : "**missed**"
    words = ceiling == "" ? "" : ceiling " " ceilingLabel " (" ceilingName ")"
    gsub(/ceiling: /, "", words)
    printf "| %s | %s %s %s | %s | %s | %s |\n", what, order, limit, label, seen, words, verdict
}
/^## / {
    section = substr($0, 4)
}
/^[0-9]+ seeds, .* an hour/ {
    figures[section SUBSEP "seeds" SUBSEP "restaurant-hours an hour"] = $(NF - 2)
}
{
    count = split($0, parts, /  +/)
    first = parts[1] == "" ? 2 : 1
    for (i = first + 1; i <= count; ++i) {
        label = parts[i]
        if (sub(/^[0-9.]+ /, "", label)) {
            split(parts[i], words, " ")
            figures[section SUBSEP parts[first] SUBSEP label] = words[1]
        }
    }
}
END {
    print "| what | target | here | ceiling in the same run | |"
    print "| --- | --- | --- | --- | --- |"
    commit = "ceiling: one commit an order"
    target("64 tills over HTTP", "Orders", "hub over HTTP, 64 tills", "orders/s", "at least", "20 commits", commit, "orders/s")
    target("64 tills over WebSocket", "Orders", "hub over WebSocket, 64 tills", "orders/s", "at least", "20 commits", commit, "orders/s")
    target("one till over HTTP, in commits", "Orders", "hub over HTTP, 1 tills", "x its time", "at most", 1.5, "ceiling: one commit an order before HTTP, 1 tills", "ms p50")
    target("an order to 100 displays, 800/s", "Fan-out", "100 displays, 800 orders/s", "ms p99", "at most", 25, "ceiling: the same from a plain loop", "ms p99")
    target("of these messages", "Fan-out", "100 displays, 800 orders/s", "missing", "at most", 0)
    target("1,000 idle clients (60 MB)", "Idle clients", "1000 idle clients", "MiB", "at most", 57.2)
    target("100 devices come back, a quarter", "Coming back", "100 devices, hub started again", "most in 100 ms", "at most", 25, "ceiling: one device, nobody else", "ms")
    target("of these devices", "Coming back", "100 devices, hub started again", "missing", "at most", 0)
    board = "frames, 300 tickets, 50 updates/s"
    target("board's frame, 300 tickets", "Kitchen board", board, "p99 ms", "at most", 10, "frames of an empty board", "p99 ms")
    target("its frames", "Kitchen board", board, "over 33 ms", "at most", 0)
    target("board with timers alone", "Kitchen board", "processor while only timers run, 300 tickets", "% of a core", "at most", 5)
    tap = "20 tills, 20 orders/s, painted"
    target("tap to painted ticket", "From the tap to the kitchen", tap, "ms p50", "at most", 30, commit, "ms p50")
    target("tap to painted ticket", "From the tap to the kitchen", tap, "ms p99", "at most", 60, commit, "ms p50")
    full = "full sync of 2,000 tickets"
    events = "delta of 10,000 events, painted"
    target(full, "A kitchen's sync", full, "ms painted", "at most", 250, "ceiling: reading 2,000 tickets", "ms")
    target(full, "A kitchen's sync", full, "longest turn ms", "at most", 50)
    target("delta of 10,000 events", "A kitchen's sync", events, "ms", "at most", 500, "ceiling: reading 10,000 events", "ms")
    target("delta of 10,000 events", "A kitchen's sync", events, "longest turn ms", "at most", 50)
    target("till, start to log-in", "A till's start", "till, 10,000 orders, 2,000 items: to log-in", "p50 ms", "at most", 200, "Chromium --app, an empty local page", "p50 ms")
    target("the same as a share of Chromium's", "A till's start", "till as a share of Chromium (medians)", "%", "at most", 33.3)
    target("tile to line", "Touch", "tile to painted line of the order", "p99 ms", "at most", 12)
    target("category to tiles, 2,000 items", "Touch", "category to painted tiles, 2,000 items", "p99 ms", "at most", 12)
    target("search key, 20,000 items", "Search", "search key to painted tiles, 20,000 items", "p99 ms", "at most", 12)
    target("the first search key", "Search", "first search key, 20,000 items", "p99 ms", "at most", 12)
    target("till's memory at log-in (90 MB)", "A till's memory", "till at log-in, PSS", "MiB", "at most", 85.8)
    target("till's memory while selling (90 MB)", "Touch", "till while selling, PSS of this program", "MiB", "at most", 85.8)
    target("a day's messages", "A day", "messages to 3 displays", "missing", "at most", 0)
    count = split("English Korean Arabic", languages, " ")
    for (i = 1; i <= count; ++i) {
        paper = languages[i] " kitchen tickets, "
        target("1,000 kitchen tickets, " languages[i], "Paper", paper "one printer", "ms", "at most", 1000, paper "ceiling: laid out only", "ms")
        target("the same, no letter seen before", "Paper", paper "nothing remembered", "ms", "at most", 1000, paper "ceiling: laid out only", "ms")
    }
    target("two hubs, of what silent ones take", "Two hubs", "two hubs, 64 tills, median of 3", "% of it", "at least", 80)
    target("an order from hub to hub", "Two hubs", "across, 20 orders/s", "ms p99", "at most", 150)
    target("simulator, one core", "Simulator", "seeds", "restaurant-hours an hour", "at least", 5000)
}
