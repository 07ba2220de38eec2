"""Beats that only a talk begun before them ends: a save of which a line is gone begins them anew, without that talk."""

from game.core.event import Resumed
from game.session import Kept, Session, begin, decode, encode
from game.session.intent import NOTHING
from game.session.state import VERSION
from game.story.dialogue import Frame, Talk
from game.workshop.explore import Explorer

CHAPTER_2, CHAPTER_3 = "2-waking-sleepwalking", "3-the-dreamers"
SECONDS = 60


def begun_anew(game, chapter, beat, heard=()):
    """A beat as a save is picked up in it that stood at a conversation which is gone, with these lines `heard`."""
    session = begin(game, chapter=chapter, beat=beat, seed=3)
    for line in heard:
        session.state.memory.hear(line, "look")
    kept = Kept(VERSION, decode(encode(session.state)))
    kept.state.modes.append(Talk([Frame("a_talk_that_is_gone", "a_line_that_is_gone")]))
    anew = Session(game, kept)
    assert any(isinstance(event, Resumed) for event in anew.step(NOTHING))
    return anew


def test_whoever_stands_on_the_sea_again_is_not_left_there(game):
    session = begun_anew(game, CHAPTER_2, "comes_in")
    for _ in range(SECONDS * 60):
        session.step(NOTHING)
        if session.state.beat != "comes_in":
            break
    assert session.state.beat == "tide"


def test_where_the_quarrel_was_lost_in_the_middle_all_who_are_awake_can_still_be_gone_to(game):
    session = begun_anew(game, CHAPTER_3, "watch", heard=["s0x", "s0y"])
    explorer = Explorer(game, chapter=CHAPTER_3)
    explorer.run(session, 0, {}, lambda played: played.state.beat != "watch")
    assert explorer.found.stuck == []
    assert session.state.beat == "her_candle"
