### Screens around the match: briefing, scenario choice, settings.

view-briefing-meaning = { $says } ({ $span })
view-sample-title = 18 months behind
view-sample-body = Letters to read, in the size of orders.
view-sample-small = Letters that explain, as beside a meter.
view-sample-tiny = Letters that may be passed over.
view-sample-open = open
view-sample-levied = levied
view-sample-closed = closed
