### A player's own scenarios: their folder, and what is wrong with one.

own-mark = yours
own-folder = Your scenarios
own-folder-says = Scenario files, ending in .yaml, that you put into this folder are listed among the others and marked as yours:
own-guide = How to write one is told in: { $file }
own-open = Open the folder
own-no-folder = The folder of your own scenarios could not be made.
own-not-opened = The folder could not be opened.
own-what-is-wrong = What is wrong
own-findings = “{ $name }” cannot be played
own-namesake = The game has a scenario called { $name } as well. In a command that name means the game's own; give the path of this file to mean yours.
