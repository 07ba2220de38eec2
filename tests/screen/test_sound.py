"""Sound in the game: what scenes, lines, menus and pauses do to it; silence where nothing can play; captions."""

import itertools
import json
import threading
from types import SimpleNamespace

import pygame
import pytest
from menu_app import make_app, press, top, wait

from game import files
from game.content.markup import parse
from game.content.paths import project
from game.core.event import BreathLet, BreathTaken, Sounded, Stepped
from game.screen.scenes.entering import scene_of
from game.screen.scenes.settings import SettingsScene
from game.screen.scenes.title import Title
from game.screen.sound import sound as sounds
from game.screen.sound.breaths import DIES
from game.screen.sound.fades import decibels, volume
from game.screen.sound.mixer import BREATHS, FREE, TONES, VOICES, Mixer
from game.screen.sound.music import ATTACK, PIECE_FADE
from game.screen.sound.sound import COMES_FORWARD, DUCK_TICKS, DUCKED, MUFFLED, Sound
from game.screen.sound.table import MOST_DECODED, TABLE, Section, Wandering
from game.screen.sound.voice import Voice
from game.screen.typewriter import Typewriter
from game.screen.widgets.captions import Captions
from game.session import LineView, begin
from game.session.intent import Intent
from game.settings import Settings, Store
from game.workshop.play import Where, session_at


@pytest.fixture(autouse=True)
def log(monkeypatch, tmp_path):
    monkeypatch.setattr(files, "log_folder", lambda: tmp_path / "log")
    return tmp_path / "log" / "sound.log"


RAW = {}
"""What files were decoded to by the tests before: bytes by path."""


def decode_once(path):
    if path not in RAW:
        RAW[path] = sounds.decode_anew(path).get_raw()
    return pygame.mixer.Sound(buffer=RAW[path])


@pytest.fixture
def app(library, tmp_path, monkeypatch):
    monkeypatch.setattr(sounds, "decode_anew", sounds.decode, raising=False)
    monkeypatch.setattr(sounds, "decode", decode_once)
    app = make_app(library, tmp_path)
    app.settings.text_speed = "normal"
    app.sound.table.wanders.clear()  # so that what is loud can be told from what is louder
    app.sound.open()
    yield app
    app.sound.close()


@pytest.fixture
def flat(app, library):
    """The app in the flat by day, its music and tone faded in."""
    app.scenes[:] = [scene_of(app, session_at(library, Where("flat", light="noon")))]
    wait(app, 2)
    settle(app)
    wait(app, PIECE_FADE + 60)
    return app


def settle(app):
    """Let everything that is wanted be decoded, ten seconds at the most."""
    pause = threading.Event()
    app.tick()
    for _ in range(2000):
        if app.sound.settled:
            return
        pause.wait(0.005)
        app.tick()
    raise AssertionError("sounds were not decoded")


def stems(app):
    """How loud each stem of the piece in front is."""
    bank = app.sound.music.front
    return {stem: app.sound.mixer.channels[bank._channel[stem]].get_volume() for stem in bank.stems}


def loud(app):
    return volume(app.settings.music)


def near(value):
    return pytest.approx(value, abs=0.01)


def effects(app):
    """Files that sound on the channels for effects."""
    return playing(app, FREE)


def playing(app, channels):
    held = {id(sound): file for file, sound in app.sound.loader.held.items()}
    found = (app.sound.mixer.channels[i] for i in channels)
    return [held[id(channel.get_sound())] for channel in found if channel.get_sound()]


# ---------------------------------------------------------------- places
def test_the_title_has_the_tune_alone(app):
    app.push(Title(app))
    settle(app)
    wait(app, PIECE_FADE)
    assert stems(app) == {"box": near(loud(app))}


def test_at_home_the_box_begins_alone(flat):
    assert stems(flat) == {"box": near(loud(flat)), "comb": 0, "felt": 0, "false": 0}


def test_the_flat_has_its_tone(flat):
    assert playing(flat, TONES) == ["sound/tone_flat_noon.ogg"]


def test_night_has_another_tone(flat):
    top(flat).session.state.light = "night"
    wait(flat, 60)
    assert playing(flat, TONES) == ["sound/tone_flat_night.ogg"]


def test_the_page_is_read_over_the_tune_alone(app, library):
    app.scenes[:] = [scene_of(app, begin(library))]
    settle(app)
    wait(app, PIECE_FADE)
    assert stems(app) == {"box": near(loud(app) * decibels(DUCKED)), "comb": 0, "felt": 0, "false": 0}


def test_falling_asleep_never_decodes_too_much_and_ends_in_the_dream(flat, library):
    asleep = session_at(library, Where("garden"))
    asleep.state.music = "dream"
    flat.scenes[:] = [scene_of(flat, asleep)]
    pause, most = threading.Event(), 0
    for _ in range(2000):
        flat.tick()
        most = max(most, flat.sound.loader.used)
        if flat.sound.music.piece == "dream" and not flat.sound.music.leaving and flat.sound.settled:
            break
        pause.wait(0.002)
    assert (flat.sound.music.piece, 0 < most <= MOST_DECODED) == ("dream", True)


def test_on_the_way_to_the_lab_and_back_some_music_is_always_heard(flat):
    session, pause = top(flat).session, threading.Event()
    for piece in ("lab", "home"):
        session.state.music, most = piece, 0
        for _ in range(2000):
            flat.tick()
            most = max(most, flat.sound.loader.used)
            assert any(bank.stems for bank in flat.sound.music.banks)
            if flat.sound.music.piece == piece and not flat.sound.music.leaving and flat.sound.settled:
                break
            pause.wait(0.002)
        assert (flat.sound.music.piece, most <= MOST_DECODED) == (piece, True)
        assert max(stems(flat).values()) == near(loud(flat))


# ---------------------------------------------------------------- ducking, muffling, volumes
def talk(app):
    session = top(app).session
    session.begin_talk(next(iter(session.script.talk.values()))[0].go)
    wait(app, DUCK_TICKS + 2)


def test_lines_duck_music_by_four_decibels(flat):
    talk(flat)
    assert stems(flat)["box"] == near(loud(flat) * decibels(DUCKED))


def test_lines_leave_the_room_as_it_is(flat):
    wait(flat, COMES_FORWARD)
    before = flat.sound.mixer.channels[TONES[0]].get_volume()
    talk(flat)
    assert flat.sound.mixer.channels[TONES[0]].get_volume() == before


def test_a_pause_muffles_everything(flat):
    before = stems(flat)["box"], flat.sound.mixer.channels[TONES[0]].get_volume()
    press(flat, "escape")
    wait(flat, DUCK_TICKS + 2)
    after = stems(flat)["box"], flat.sound.mixer.channels[TONES[0]].get_volume()
    assert after == tuple(near(gain * decibels(MUFFLED)) for gain in before)


def test_a_volume_acts_at_once(flat):
    flat.settings.music = 5
    flat.tick()
    assert stems(flat)["box"] == near(0.25)


def test_a_state_that_nobody_wrote_is_heard_as_the_plain_one(flat):
    flat.scenes[0].session.state.music = "home loudly"
    wait(flat, PIECE_FADE)
    assert flat.sound.music.piece == "home" and stems(flat)["box"] == near(loud(flat))


def test_while_music_rests_the_room_comes_forward_and_afterwards_it_is_back(flat):
    behind = flat.sound.mixer.channels[TONES[0]].get_volume()
    form = flat.sound.form
    form._sections = [Section({}, 400), Section({"box": [1.0] * 16}, 1920)]
    form._index = form._at = 0
    wait(flat, COMES_FORWARD + 10)
    rested = flat.sound.mixer.channels[TONES[0]].get_volume()
    assert flat.sound.music.piece == ""
    wait(flat, 400)
    assert flat.sound.music.piece == "home" and stems(flat)["box"] == near(loud(flat))
    assert rested / flat.sound.mixer.channels[TONES[0]].get_volume() == pytest.approx(decibels(7), rel=0.1)
    assert rested / behind > 1.8


def test_a_piece_that_comes_back_begins_with_its_first_note(flat):
    flat.sound.form._sections = [Section({}, 200), Section({"box": [1.0] * 16}, 1920)]
    flat.sound.form._index = flat.sound.form._at = 0
    wait(flat, 200)
    while flat.sound.music.piece == "":
        wait(flat, 1)
    wait(flat, ATTACK)
    assert stems(flat)["box"] == near(loud(flat))


def test_music_that_stops_at_the_kitchen_floor_leaves_the_room(flat, library):
    beat = library.book("book1").chapters[0].beats["floor"]
    assert beat.music == ""
    flat.scenes[0].session.state.music = beat.music
    wait(flat, PIECE_FADE + COMES_FORWARD)
    assert flat.sound.music.piece == "" and flat.sound.mixer.channels[TONES[0]].get_volume() > 0.5


def test_no_music_is_none(flat):
    flat.settings.music = 0
    flat.tick()
    assert set(stems(flat).values()) == {0}


# ---------------------------------------------------------------- effects
def meet(app, *events):
    for event in events:
        app.sound.react(top(app).session, event)


def test_a_step_is_heard_on_a_free_channel(flat):
    meet(flat, Stepped(top(flat).session.state.lead, "wood"))
    assert [file.rsplit("_", 1)[0] for file in effects(flat)].count("sound/step_wood") == 1


def test_no_take_is_heard_twice_running(app):
    takes = [app.sound._take("step_wood", 4) for _ in range(200)]
    assert all(a != b for a, b in itertools.pairwise(takes))


def test_every_take_is_heard(app):
    assert {app.sound._take("step_wood", 4) for _ in range(200)} == {0, 1, 2, 3}


def test_what_has_one_take_is_heard_again(app):
    assert [app.sound._take("bell", 1) for _ in range(3)] == [0, 0, 0]


def test_one_breath_ends_the_other(app, library):
    app.scenes[:] = [scene_of(app, session_at(library, Where("garden")))]
    settle(app)
    meet(app, BreathTaken("mia"), BreathLet("mia", False, False))
    for _ in range(DIES + 1):
        app.sound.breaths.tick()
    assert [file.rsplit("_", 1)[0] for file in playing(app, BREATHS)] == ["sound/breath_out"]


def test_a_breath_that_is_ended_dies_away_and_is_not_cut_off(app, library):
    app.scenes[:] = [scene_of(app, session_at(library, Where("garden")))]
    settle(app)
    meet(app, BreathTaken("mia"))
    drawn = next(app.sound.mixer.channels[i] for i in BREATHS if app.sound.mixer.channels[i].get_busy())
    loud = [drawn.get_volume()]
    meet(app, BreathLet("mia", False, False))
    for _ in range(DIES + 1):
        loud.append(drawn.get_volume() if drawn.get_busy() else 0.0)
        app.sound.breaths.tick()
    assert loud[1] == loud[0] and loud == sorted(loud, reverse=True) and len(set(loud)) > DIES - 2
    assert not drawn.get_busy()


def test_walking_lets_steps_be_heard(flat):
    for dx, dy in ((-1, 0), (1, 0), (0, -1), (0, 1)):
        for _ in range(40):
            top(flat).step(Intent(dx=dx, dy=dy))
    assert any(file.startswith("sound/step_") for file in effects(flat))


def test_a_sound_that_is_none_is_named_once(flat):
    meet(flat, Sounded("thunder"), Sounded("thunder"))
    assert flat.sound.troubles == ["there is no sound 'thunder'"]


# ---------------------------------------------------------------- the interface
@pytest.fixture
def touched(app, monkeypatch):
    found = []
    monkeypatch.setattr(app.sound, "_play", lambda name, gain: found.append(name))
    app.push(Title(app))
    return found


def test_moving_through_a_menu_is_heard(app, touched):
    press(app, "down")
    assert touched == ["move"]


def test_choosing_is_heard_once(app, touched):
    app.scenes[0].list.chosen = next(i for i, row in enumerate(app.scenes[0].list.rows) if row.name == "settings")
    press(app, "return")
    assert touched == ["choose"]


def test_leaving_a_menu_is_heard(app, touched):
    app.push(SettingsScene(app, app.backdrop()))
    press(app, "escape")
    assert touched == ["back"]


def test_changing_a_setting_is_heard(app, touched):
    app.push(SettingsScene(app, app.backdrop()))
    press(app, "right")
    assert touched == ["move"]


def test_a_menu_at_rest_is_silent(app, touched):
    wait(app, 10)
    assert touched == []


# ---------------------------------------------------------------- voices
def line(kind="person", mood="neutral", id="l1"):
    return LineView(id, "nora", kind, "Nora", "nora", mood, "")


def spoken(app, text, speed=1.0, who="nora", **more):
    """Takes of a whole line, with the ticks they come in, at so many letters a tick."""
    voice, shown, found = Voice(app.sound.table), line(**more), []
    for tick in range(1, round(len(text) / speed) + 1):
        voice.advance()
        if file := voice.tick(who, shown, text, min(len(text), int(tick * speed))):
            found.append((tick, file))
    return found


def takes_of(app, text, **more):
    return [file for _, file in spoken(app, text, **more)]


LONG = "The kettle is on, and nobody in this house has slept since the clocks went forward, or says so."


@pytest.mark.parametrize("speed", [0.4, 0.8, 1.6, 5.0])
@pytest.mark.parametrize("who", ["nora", "mia", "leo", "bisi", "child", "nobody_with_a_rhythm"])
def test_nobody_speaks_more_than_nine_syllables_a_second_at_any_speed(app, speed, who):
    ticks = [tick for tick, _ in spoken(app, LONG * 3, speed=speed, who=who)]
    assert all(after - before >= 60 / 9 for before, after in itertools.pairwise(ticks))


def test_a_line_begins_with_a_syllable_and_has_letters_between_two(app):
    ticks = [tick for tick, _ in spoken(app, "Good morning, Mia. How did you", speed=0.2)]
    letters = [int(tick * 0.2) for tick in ticks]
    assert letters[0] == 1
    assert all(after - before >= 3 for before, after in itertools.pairwise(letters))


def test_everybody_has_a_rhythm_of_their_own(app):
    found = {who: tuple(b - a for a, b in itertools.pairwise(t for t, _ in spoken(app, LONG, who=who)))[:6]
             for who in ("nora", "mia", "leo", "bisi", "child")}  # fmt: skip
    assert len(set(found.values())) == len(found)
    assert all(len(set(gaps)) > 1 for gaps in found.values())


def test_a_line_that_follows_at_once_does_not_hurry_the_voice(app):
    voice = Voice(app.sound.table)
    first, second = (voice.tick("nora", line(id=id), "Yes.", 1) for id in ("l1", "l2"))
    assert first and not second


def test_no_syllable_is_heard_twice_running(app):
    takes = takes_of(app, 6 * "aaaaaaaaaaaaaaaaaaaaaaaa")
    assert len(takes) > 10
    assert all(a != b for a, b in itertools.pairwise(takes))


@pytest.mark.parametrize("mood", ["neutral", "sad", "bright", "shock"])
def test_a_mood_is_spoken_with_its_takes(app, mood):
    allowed = {app.sound.table.takes("nora")[i] for i in app.sound.table.moods[mood]}
    assert set(takes_of(app, "The kettle is on, and nobody slept.", mood=mood)) <= allowed


def test_bright_vowels_are_spoken_higher(app):
    takes = app.sound.table.takes("nora")
    assert takes.index(takes_of(app, "i")[0]) > takes.index(takes_of(app, "u")[0])


def test_a_hurried_line_is_not_spoken(app):
    voice = Voice(app.sound.table)
    voice.tick("nora", line(), "A long line that is hurried.", 1)
    assert voice.tick("nora", line(), "A long line that is hurried.", 28) == ""


def test_somebody_without_a_voice_is_silent(app):
    assert Voice(app.sound.table).tick("nobody", line(), "Yes.", 1) == ""


def speak(app, **more):
    letters = Typewriter(parse("Yes, I have."), "normal")
    letters.tick()
    letters.tick()
    app.sound.speak(line(**more), letters)


def test_a_person_is_heard_on_the_channel_of_voices(flat):
    speak(flat)
    assert playing(flat, VOICES)[0].startswith("sound/blip_nora_")


def test_syllables_take_two_channels_in_turn(flat):
    used = set()
    for number in range(4):
        wait(flat, 10)
        speak(flat, id=f"l{number}")
        used.add(flat.sound._turn)
    assert used == {0, 1}


@pytest.mark.parametrize("kind", ["look", "thought", "sign", "page"])
def test_what_is_not_said_aloud_is_silent(flat, kind):
    speak(flat, kind=kind)
    assert playing(flat, VOICES) == []


def voices(app, monkeypatch, times):
    """Who is heard while one goes on through what is said."""
    heard = []
    monkeypatch.setattr(app.sound.voice, "tick", lambda who, *_: heard.append(who) or "")
    for _ in range(times):
        wait(app, 30)
        press(app, "e")
    return set(heard)


def test_a_line_in_play_is_spoken(flat, monkeypatch):
    talk(flat)
    assert voices(flat, monkeypatch, 20) & {"nora", "mia"}


def test_a_line_on_the_page_is_spoken_with_the_voice_of_the_cast(app, library, monkeypatch):
    app.scenes[:] = [scene_of(app, begin(library))]
    assert "child" in voices(app, monkeypatch, 20)


# ---------------------------------------------------------------- words
def told(app, *events):
    captions = Captions(app)
    meet(app, *events)
    app.sound.tell(captions)
    return " ".join(captions.texts)


def test_what_carries_meaning_is_told(flat):
    assert told(flat, BreathLet("mia", True, False)) == flat.words("caption.heart")


def test_captions_are_told_without_a_device(library, tmp_path):
    app = make_app(library, tmp_path)
    app.push(scene_of(app, session_at(library, Where("flat"))))
    assert told(app, BreathLet("mia", True, False)) == app.words("caption.heart")


def test_captions_that_are_not_wanted_are_not_told(flat):
    flat.settings.captions = False
    assert told(flat, BreathLet("mia", True, False)) == ""


# ---------------------------------------------------------------- silence
def test_until_it_is_opened_there_is_no_thread(library, tmp_path):
    before = threading.active_count()
    app = make_app(library, tmp_path)
    app.push(Title(app))
    wait(app, 5)
    assert (app.sound.mixer, threading.active_count()) == (None, before)


@pytest.fixture
def mute(library, tmp_path, monkeypatch):
    def fail(*_args, **_more):
        raise pygame.error("no such device")

    monkeypatch.setattr(pygame.mixer, "init", fail)
    app = make_app(library, tmp_path)
    app.sound.open()
    app.scenes[:] = [scene_of(app, session_at(library, Where("flat")))]
    return app


def test_without_a_device_the_game_goes_on(mute):
    talk(mute)
    meet(mute, Sounded("kettle"))
    press(mute, "escape", "down", "escape")
    assert mute.sound.mixer is None


def test_without_a_device_the_log_says_so_once(mute, log):
    wait(mute, 5)
    assert log.read_text() == "nothing can be heard: no such device\n"


def test_a_log_that_cannot_be_written_costs_nothing(mute, monkeypatch):
    def fail(*_args, **_more):
        raise OSError(30, "Read-only file system")

    monkeypatch.setattr(files, "replace", fail)
    meet(mute, Sounded("thunder"))
    assert mute.sound.troubles[-1] == "there is no sound 'thunder'"


def test_a_mute_game_closes(mute):
    mute.sound.close()
    assert mute.sound.mixer is None


@pytest.fixture
def broken(tmp_path, app):
    """Sound for a project whose door is missing and whose kettle is no sound."""
    app.sound.close()
    names = {"door": "door_0", "kettle": "kettle_0", "cup": "cup_0"}
    said = json.loads((project() / TABLE).read_text())
    kept = {f"sound/{file}.ogg": said["sounds"][f"sound/{file}.ogg"] for file in names.values()}
    root = tmp_path / "project"
    (root / "assets" / "sound").mkdir(parents=True)
    (root / TABLE).write_text(json.dumps({"held": {"flat": list(names)}, "sounds": kept}))
    (root / "assets/sound/kettle_0.ogg").write_bytes(b"not a sound")
    (root / "assets/sound/cup_0.ogg").write_bytes((project() / "assets/sound/cup_0.ogg").read_bytes())
    library = SimpleNamespace(root=root, texts=app.library.texts)
    sound = app.sound = Sound(SimpleNamespace(library=library, settings=app.settings, words=app.words))
    sound.open()
    app.scenes[:] = [scene_of(app, session_at(app.library, Where("flat")))]
    settle(app)
    app.tick()
    return app


def test_files_that_cannot_be_played_are_named(broken):
    assert sorted(trouble.split(":")[0] for trouble in broken.sound.troubles) == [
        "assets/sound/door_0.ogg cannot be played",
        "assets/sound/kettle_0.ogg cannot be played",
    ]


def test_files_that_cannot_be_played_are_written_down_once(broken, log):
    wait(broken, 5)
    assert len(log.read_text().splitlines()) == 2


def test_what_can_be_played_beside_them_is(broken):
    meet(broken, Sounded("kettle"), Sounded("door"), Sounded("cup"))
    assert effects(broken) == ["sound/cup_0.ogg"]


# ---------------------------------------------------------------- the thread and the device
def test_leaving_the_game_ends_the_thread_and_gives_the_device_back(library, tmp_path):
    app = make_app(library, tmp_path)
    pygame.event.clear()
    pygame.event.post(pygame.event.Event(pygame.QUIT))
    app.run(Title(app))
    assert (app.sound.mixer, pygame.mixer.get_init(), [t for t in threading.enumerate() if t.name == "sounds"]) == (
        None, None, [],
    )  # fmt: skip


def test_nothing_is_decoded_on_the_thread_of_the_game(library, tmp_path, monkeypatch):
    threads, decode = set(), sounds.decode
    monkeypatch.setattr(sounds, "decode", lambda path: threads.add(threading.current_thread()) or decode(path))
    app = make_app(library, tmp_path)
    app.sound.open()
    app.push(Title(app))
    settle(app)
    app.sound.close()
    assert threads and threading.main_thread() not in threads


def test_a_tick_asks_little_of_the_mixer(flat, monkeypatch):
    """Volumes that change, and nothing else, even while everything fades."""
    asked = []
    for name in ("volume", "play", "stop"):
        own = getattr(Mixer, name)
        monkeypatch.setattr(Mixer, name, lambda self, *args, own=own: asked.append(args) or own(self, *args))
    press(flat, "escape")
    asked.clear()
    flat.tick()
    assert len(asked) <= 10


# ---------------------------------------------------------------- late speakers
def test_what_is_heard_late_is_counted_in_ticks(app):
    app.settings.latency_ms = 100
    assert app.sound.clock_offset == 6


@pytest.mark.parametrize(("value", "found"), [(0, 0), (300, 300), (301, 0), (-1, 0), ("40", 0), (35, 35)])
def test_latency_is_checked(tmp_path, value, found):
    store = Store(tmp_path)
    store.settings_path.write_text(json.dumps({"latency_ms": value}))
    assert store.settings().latency_ms == found


def test_latency_is_set_in_steps(app):
    app.push(scene := SettingsScene(app, app.backdrop()))
    scene.list.chosen = next(i for i, row in enumerate(scene.list.rows) if getattr(row, "name", "") == "latency_ms")
    press(app, "right", "right")
    assert app.settings.latency_ms == 40


def test_latency_begins_at_none():
    assert Settings().latency_ms == 0


def test_what_goes_round_is_as_loud_as_it_wanders_to(flat):
    file, tone = flat.sound.tones.files[0], flat.sound.mixer.channels[TONES[0]]
    before = tone.get_volume()
    flat.sound.table.wanders[file] = Wandering(1.0, (0.5, 0.5))
    heard = []
    for _ in range(600):
        flat.tick()
        heard.append((tone.get_volume(), flat.sound.wander.gain(file)))
    assert min(gain for _, gain in heard) < 0.4
    assert all(volume_ == pytest.approx(before * gain, abs=0.02) for volume_, gain in heard)
