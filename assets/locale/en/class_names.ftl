### Names that a class is given: an adjective and an animal. Both lists stand in the same order in
### every language, so that one name is the same in all of them; a space parts the words.

classroom-adjectives =
    Brave Calm Cheerful Clever Curious Daring Eager Fair
    Fearless Friendly Gentle Golden Happy Honest Jolly Keen
    Kind Lively Lucky Merry Mighty Nimble Patient Polite
    Proud Quick Quiet Silver Steady Sunny Swift Wise

classroom-animals =
    Badger Beaver Bee Bison Butterfly Camel Crane Deer
    Dolphin Dragonfly Eagle Elephant Falcon Firefly Fox Giraffe
    Hare Hedgehog Heron Horse Kingfisher Koala Lion Lynx
    Magpie Otter Owl Panda Parrot Penguin Puffin Raccoon
    Robin Seal Sparrow Squirrel Swallow Tiger Turtle Whale

# $adjective (text), $animal (text): from the lists above.
classroom-alias = { $adjective } { $animal }
