### The board as a place, and what opens from it.

strait-opens = click or Enter: its page in the rules
strait-key-pin-about = open the page of that mark; so does a click
strait-key-order-about = open the page on the order under the pointer
strait-side = other ways in
