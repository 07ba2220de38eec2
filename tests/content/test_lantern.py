"""The places that the kit was tried on are sound, and have what they are to have."""

from game.content.objects.prop import Prop
from game.session import begin
from game.workshop.check import check


def test_nothing_is_wrong_with_them(lantern):
    assert [str(problem) for problem in check(lantern.root)] == []


def test_the_street_is_seen_in_four_lights(lantern):
    level = lantern.level("book1/1-lantern/lantern")
    shown = {layer.light for layer in level.layers if layer.name.startswith("painted/")}
    assert shown == {"street_noon", "street_night", "street_asleep"} and set(level.groups) == {"painted", "bare"}
    assert lantern.texts.lights["street_noon"].beneath == {"bare": "street_bare"}


def test_the_dark_room_seats_two_hundred(lantern):
    seats = [prop for prop in lantern.level("book1/1-lantern/dome").of(Prop) if prop.name.startswith("seat_")]
    assert len(seats) == 200


def test_houses_do_not_drift_and_air_does(lantern):
    for name in ("street_noon", "street_bare", "street_night", "street_asleep"):
        mood = lantern.texts.lights[name]
        assert [strip in mood.still for strip in mood.sky] == [False, True, True]


def test_the_chapter_begins_under_paint(lantern):
    session = begin(lantern, "book1")
    assert (session.state.light, session.state.beneath) == ("street_noon", False)
