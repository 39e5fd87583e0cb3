### Screens around the match: briefing, scenario choice, settings.

view-briefing-meaning = { $says } ({ $span })
view-sample-title = 18 months behind
view-sample-body = Text to read, in the size of orders.
view-sample-small = Text that explains, as beside a meter.
view-sample-tiny = Text that may be skipped.
view-sample-open = open
view-sample-levied = levied
view-sample-closed = closed
