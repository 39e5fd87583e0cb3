"""The pages of a class: what phones, console and projector show, and how they ask for it.

Here belong routes, templates, style and script. No rule of a class and nothing of a match is
decided here: pages are made of the records that `game.classroom.views` hands out.
"""
