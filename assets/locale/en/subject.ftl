### What a contest is about: words that every message may name, and every scenario may change.

# A thing for sale: alone, several, with its article.
standing-good = chip
standing-goods = chips
standing-a-good = a { $good }

# What is made of them, and what it is counted in: one, with its article, several, in a figure.
standing-compute = compute
standing-one-unit = H100
standing-a-unit = an { $one-unit }
standing-units = { $one-unit }s
standing-unit-short = { $one-unit }e

# What makes them, and what else they need.
standing-fab = fab
standing-fabs = fabs
standing-memory = memory
standing-memory-in-full = high-bandwidth { $memory }
standing-wafers = wafers

# What the seller’s things bind work to; the buyer’s answer to it, and the name of its own things.
standing-stack = CUDA
standing-own-stack = CANN
standing-home-line = Ascend

# The best known firms of both sides.
standing-maker = NVIDIA
standing-home-maker = Huawei

# What is made with it: one, several; what all of it is for; what makes things usable.
standing-product = model
standing-products = models
standing-purpose = AI
standing-software = software
