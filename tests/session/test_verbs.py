"""What a press is called: as a rule says, as what is done first has it, as the map has it, or by what it is."""

import pytest

from game.content.library import Library
from game.content.paths import project
from game.content.verbs import VERBS
from game.content.words import read_words
from game.core.fixed import units
from game.session import begin
from game.session.intent import NOTHING, Intent
from game.session.verbs import verb_of
from game.world.looking import Focus

KITCHEN = "levels/book1/1-morning/kitchen.yaml"


@pytest.fixture
def called(cottage_root, tmp_path):
    """Tells what a press on something of the kitchen is called, with the shelf's words, or Bea's, as given, and `deeds`
    for what is begun by them."""

    def called(shelf="", deeds="", kind="thing", name="shelf", map_says="", answers=""):
        path, rules = cottage_root / KITCHEN, shelf and f"    - {shelf}\n"
        text = path.read_text("utf-8").replace("  shelf:\n", f"  shelf:\n{rules}")
        text = text.replace("    - {go: later}\n", f"    - {answers or '{go: later}'}\n")
        path.write_text(f"{text}\ndeed:\n" + (deeds or '  - ada: "Hm. #zz1"\n'), "utf-8")
        session = begin(Library(cottage_root, tmp_path / "cache"), beat="search")
        return verb_of(session, Focus(kind, name, (0, 0, 0, 0), map_says))

    return called


def test_every_verb_has_words():
    assert {f"verb.{verb}" for verb in VERBS} == {key for key in read_words(project()) if key.startswith("verb.")}


def test_what_only_has_words_is_looked_at(called):
    assert called() == "look"


def test_a_rule_says_its_verb_while_it_holds(called):
    assert called('{when: "beat is search", go: deed, verb: pour}') == "pour"


def test_a_rule_that_does_not_hold_says_nothing(called):
    assert called('{when: "beat is breakfast", go: deed, verb: pour}') == "look"


def test_a_rule_with_words_alone_has_a_verb_too(called):
    assert called('{when: "beat is search", then: ["ORDER. #zz2"], verb: read}') == "read"


@pytest.mark.parametrize(
    ("deed", "verb"),
    [
        ("carry: ada -> pot", "take"),
        ("carry: ada -> nothing", "put_down"),
        ("carry: bea -> pot", "look"),
        ("pose: ada -> sits_reading", "sit"),
        ("pose: ada -> lies", "lie_down"),
        ("pose: ada -> kneels", "look"),
        ("light: lamp -> on", "light"),
        ("light: lamp -> off", "put_out"),
        ("light: all -> noon", "look"),
        ("turn: ada -> up", "look"),
    ],
)
def test_what_is_done_first_says_the_verb(called, deed, verb):
    assert called('{when: "beat is search", go: deed}', f'  - {deed}\n  - ada: "Hm. #zz1"\n') == verb


def test_what_is_done_after_something_was_said_does_not(called):
    assert called('{when: "beat is search", go: deed}', '  - ada: "Hm. #zz1"\n  - carry: ada -> pot\n') == "look"


def test_the_deed_is_looked_for_where_the_conversation_leads_now(called):
    deeds = """  - move: ada -> table
  - wait: ada
  - if: "beat is breakfast"
    then:
      - carry: ada -> pot
    else:
      - detour: sits
  - ada: "Hm. #zz1"

sits:
  - pose: ada -> sits
"""
    assert called('{when: "beat is search", go: deed}', deeds) == "sit"


def test_a_conversation_that_goes_in_a_circle_says_nothing(called):
    deeds = "  - detour: deed\n"
    assert called('{when: "beat is search", go: deed}', deeds) == "look"


def test_the_map_says_the_verb_of_what_is_only_looked_at(called):
    assert called(map_says="listen") == "listen"


def test_what_is_done_goes_before_what_the_map_says(called):
    deeds = '  - carry: ada -> pot\n  - ada: "Hm. #zz1"\n'
    assert called('{when: "beat is search", go: deed}', deeds, map_says="read") == "take"


def test_somebody_is_spoken_to(called):
    assert called(kind="person", name="bea") == "talk"


def test_somebody_can_be_handed_what_is_held(called):
    deeds = '  - carry: ada -> nothing\n  - ada: "Hm. #zz1"\n'
    assert called(deeds=deeds, kind="person", name="bea", answers="{go: deed}") == "give"


def test_an_answer_says_its_verb(called):
    assert called(kind="person", name="bea", answers="{go: deed, verb: listen}") == "listen"


def test_what_can_be_moved_is_pushed(called):
    assert called(kind="movable", name="crate") == "push"


def test_a_door_that_leads_on_is_gone_through_and_a_shut_one_looked_at(cottage):
    session = begin(cottage, beat="search")
    door = next(door for door in session.level.doors if door.to)
    assert verb_of(session, Focus("door", door.look, door.area)) == "go_through"
    assert verb_of(session, Focus("door", "shut", door.area)) == "look"


def test_a_script_declares_a_verb_of_its_own(cottage_root, tmp_path):
    path = cottage_root / KITCHEN
    rule = '    - {when: "beat is search", go: deed, verb: dust}'
    text = path.read_text("utf-8").replace("  shelf:\n", f"  shelf:\n{rule}\n")
    text = text.replace("look:\n", 'verbs: {dust: "Dust it"}\nlook:\n', 1)
    path.write_text(text + '\ndeed:\n  - ada: "Hm. #zz1"\n', "utf-8")
    session = begin(Library(cottage_root, tmp_path / "cache"), beat="search")
    assert verb_of(session, Focus("thing", "shelf", (0, 0, 0, 0))) == "dust"
    assert session.script.verbs == {"dust": "Dust it"}


def test_the_raincoat_is_come_to_from_below_its_chair(game):
    session = begin(game, chapter="2-waking-sleepwalking", beat="morning")
    session.step(NOTHING)
    lead = session.lead
    lead.x, lead.y, lead.facing = units(84), units(186), "up"
    session.walkers.free_lead()
    session.step(Intent(interact=True))
    assert session.state.memory.variables["raincoat_in"] == "hand"
