"""Every event can be told without a picture, or is known to be silent."""

from game.core import event

SILENT = {
    "Stepped", "Bumped", "Turned", "Moved", "Arrived", "NoWay", "Closed", "TalkEnded", "ChapterEnded", "PlaceEntered",
    "LightChanged", "Faded", "SteppedBack", "SteppedForward", "Paused", "BreathTaken", "BreathLet", "LampReached",
    "Pushed", "Lost", "LensesOff", "LensesOn", "Noticed", "FearFaced",
}  # fmt: skip
"""Seen or felt where it matters, and told by what follows."""
TOLD = {
    event.Said("a", "mia", "person", "", "Hello."): "Hello.",
    event.Asked(((0, "a", "Ask.", ""), (1, "b", "Not this.", "closed"), (3, "c", "Go.", "")), 0): "Ask. / Go.",
    event.Chosen("a", "Ask."): "Ask.",
    event.Chosen("", ""): "…",
    event.Barked("a", "mia", "Hm."): "Hm.",
    event.BeatBegan("breakfast", "Breakfast"): "Breakfast",
    event.Given("kite", "The kite"): "The kite",
    event.Sounded("bell", caption="[a bell]"): "[a bell]",
    event.FearRoused("crowd", caption="Heads turn"): "Heads turn",
    event.Resumed("Gone."): "Gone.",
    event.Suspected("navy", caption="[somebody looks]"): "[somebody looks]",
    event.Heard("navy", caption="[somebody turns]"): "[somebody turns]",
    event.Caught("navy", "gate", caption="[a hand on a shoulder]"): "[a hand on a shoulder]",
    event.Tried("ring", "missed", caption="[the note slips]"): "[the note slips]",
}


def test_each_event_that_is_told_has_its_words():
    assert {told: told.words for told in TOLD} == TOLD


def test_no_event_without_words_is_unknown():
    every = [kind for kind in vars(event).values() if isinstance(kind, type) and issubclass(kind, event.Event)]
    assert {kind.__name__ for kind in every if kind.words is event.Event.words} <= SILENT | {"Event"}
