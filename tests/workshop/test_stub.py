"""Words for a thing that has none: where they are written, and when they are not."""

import pytest

from game import cli
from game.content import paths
from game.content.library import Library, read_texts
from game.core.problem import ContentError
from game.workshop.names import Unknown
from game.workshop.stub import STUB, write_words

SCRIPT = "levels/book1/1-morning/kitchen.yaml"


@pytest.fixture
def cottage_root(cottage_root):
    """The small project, with a kettle in its kitchen and in its yard of which nothing is said."""
    kettle = (
        '  <object id="900" type="Thing" x="64" y="64" width="8" height="8">\n'
        '   <properties>\n    <property name="look" value="kettle"/>\n   </properties>\n  </object>\n'
    )
    for name in ("kitchen", "yard"):
        path = cottage_root / f"levels/book1/1-morning/{name}.tmx"
        before, group, after = path.read_text("utf-8").rpartition(" </objectgroup>")
        path.write_text(before + kettle + group + after, "utf-8")
    return cottage_root


def looks(root, place="book1/1-morning/kitchen"):
    return read_texts(root).books["book1"].scripts[place].looks


def test_an_entry_is_written_and_read_with_an_id(cottage_root):
    before = looks(cottage_root)
    told = write_words(Library(cottage_root), "kitchen", "kettle")
    file, line, _ = told.split(":", 2)
    written = (cottage_root / file).read_text().splitlines()[int(line) - 1]
    assert file == SCRIPT and STUB in written and "#" in written
    after = looks(cottage_root)
    assert {name: entry for name, entry in after.items() if name != "kettle"} == before and "kettle" in after


@pytest.mark.parametrize(
    "text",
    [
        "format: 1\n",
        "format: 1\nlook:\n    table:\n        - \"A table. #zz1\"\n",
        "format: 1\r\nlook:\r\n  table:\r\n    - \"A table. #zz1\"\r\n",
        "format: 1\nlook: # what is seen\n  # ---- here\n  # and there\n  table:\n    - \"A table. #zz1\"\ntalk: {}\n",
        "format: 1\nlook:\n",
        "format: 1\nlook:\n\n  table: [\"A table. #zz1\"]",
    ],
)  # fmt: skip
def test_whatever_the_script_looks_like(cottage_root, text):
    (cottage_root / "levels/book1/1-morning/yard.yaml").write_bytes(text.encode())
    write_words(Library(cottage_root), "yard", "kettle")
    wanted = {"kettle", "table"} if "table" in text else {"kettle"}
    assert set(looks(cottage_root, "book1/1-morning/yard")) == wanted


def test_a_place_without_a_script_is_given_one(cottage_root):
    script = cottage_root / "levels/book1/1-morning/yard.yaml"
    script.unlink(missing_ok=True)
    write_words(Library(cottage_root), "yard", "kettle")
    assert set(looks(cottage_root, "book1/1-morning/yard")) == {"kettle"}


@pytest.mark.parametrize(
    ("text", "look", "told"),
    [
        (None, "shelf", "has words for 'shelf' already"),
        (None, "ketle", r"nothing in .*kitchen.tmx has the `look` 'ketle' \(did you mean 'kettle'\?\)"),
        (None, "two words", "a `look` is up to 60 letters, digits"),
        (None, "", "a `look` is up to 60 letters, digits"),
        ("format: 1\nlook: {shelf: [\"A shelf. #zz1\"]}\n", "kettle", "on a line of its own"),
        ("format: 1\nlook: {\n", "kettle", "is not YAML"),
    ],
)  # fmt: skip
def test_what_cannot_be_written_is_refused_and_the_script_left_alone(cottage_root, text, look, told):
    script = cottage_root / SCRIPT
    if text is not None:
        script.write_text(text)
    before = script.read_bytes()
    with pytest.raises((Unknown, ContentError), match=told):
        write_words(Library(cottage_root), "kitchen", look)
    assert script.read_bytes() == before


def test_things_without_words_are_listed(cottage_root, monkeypatch, capsys):
    monkeypatch.setattr(paths, "project", lambda: cottage_root)
    kitchen = cottage_root / "levels/book1/1-morning/kitchen.tmx"
    kitchen.write_text(kitchen.read_text().replace('name="look" value="shelf"', 'name="look" value="rack"'))
    assert cli.main(["new", "words", "kitchen"]) == 1
    assert capsys.readouterr().err == "which thing that has no words? there are: kettle, rack\n"
    assert cli.main(["new", "words", "kitchen", "rack"]) == 0
    assert capsys.readouterr().out.startswith(SCRIPT + ":")
