"""The Dark: it stands, and is soft at the edges; people go in quickly and come out by a lamp."""

from game.content.fears.kind import FearKind

KIND = FearKind(name="dark")
