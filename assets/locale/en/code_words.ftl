### The words of which four are the code of a match. In every language they stand in the same
### order, so that a code told in one is understood in another.

code-words =
    apple pear peach plum cherry grape lemon orange
    melon banana berry fig nut corn rice bread
    honey butter cheese milk tea coffee soup salt
    sugar pepper garlic onion carrot potato tomato pumpkin
    cat dog horse cow sheep goat pig rabbit
    fox bear deer wolf monkey tiger lion elephant
    camel panda mouse squirrel hedgehog otter whale dolphin
    seal shark salmon carp crab shrimp squid turtle
    frog snake lizard bird eagle owl crow swan
    duck goose hen crane sparrow swallow peacock penguin
    bee ant butterfly dragonfly spider snail firefly cricket
    tree leaf root seed flower rose lily tulip
    pine bamboo willow maple grass moss mushroom cactus
    sun moon star sky cloud rain snow wind
    storm thunder rainbow fog frost ice fire smoke
    mountain hill valley river lake sea wave island
    beach desert forest field garden cave spring waterfall
    stone sand clay gold silver copper iron glass
    house door window roof wall stair bridge tower
    road village city market school temple castle harbour
    chair table bed lamp candle mirror clock key
    cup bowl plate spoon knife kettle basket box
    book paper pencil brush letter map stamp picture
    hat coat shirt shoe sock glove scarf button
    needle thread rope umbrella bag ring crown pearl
    hammer saw nail ladder wheel bell drum flute
    violin piano guitar song dance ball kite doll
    boat train bus bicycle plane rocket balloon anchor
    north south morning evening summer autumn winter friend
