### Screens around the match: briefing, scenario choice, settings.

view-briefing-meaning = { $says } ({ $span })
