"""Names that nobody means: refused in a sentence, with nothing written, whatever stands in them."""

import pytest

from game import cli
from game.content import paths

ODD = (
    " ", "..", ".", "/", "../..", "../../etc/passwd.tmx", "/etc/passwd.tmx", "kitchen/../kitchen.tmx/..", "a" * 5000,
    "\u202egnp.exe", "k\u200bitchen", "\ufeffkitchen", "ki\ttchen", "ki\ntchen", "küche", "台所", "🫖", "\udcff",
    "$(touch x)", "`touch x`", "; rm -rf x", "'", '"', "{name}", "{0}", "%s", "-1", "0", "None", "null", "%objectid%",
    "*", "k*", "[", "(?P<a>", "\\", "C:\\x.tmx", "file:///x.tmx", "kitchen.tmx.tmx", ".tmx", "?x", "kitchen\\yard",
)  # fmt: skip
COMMANDS = (
    ("play", "--level"), ("play", "--node"), ("play", "--beat"), ("play", "--level=kitchen", "--at"),
    ("play", "--level=kitchen", "--light"), ("shot",), ("edit",), ("new", "level"), ("new", "words", "kitchen"),
    ("new", "words"), ("solve", "--levels"), ("walk",),
)  # fmt: skip


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_odd_names_are_refused_in_a_sentence(capsys, monkeypatch, cottage_root, tmp_path, command):
    monkeypatch.setattr(paths, "project", lambda: cottage_root)
    monkeypatch.setattr("game.files.cache_folder", lambda: tmp_path / "cache")
    monkeypatch.chdir(cottage_root)
    files = sorted(cottage_root.rglob("*"))
    before = {path: path.read_bytes() for path in files if path.is_file()}
    for name in ODD:
        if command == ("new", "words", "kitchen") and name.isascii() and name.isalnum() and len(name) < 60:
            continue  # a thing may be called so
        words = [*command[:-1], f"{command[-1]}={name}"] if command[-1].startswith("--") else [*command, "--", name]
        if command == ("new", "words"):
            words = [*words, "kettle"]
        if command == ("solve", "--levels"):
            words = ["solve", "--levels", name] if not name.startswith("-") else ["solve", f"--levels={name}"]
        assert cli.main(words) == 1, ascii(name)
        told = capsys.readouterr()
        assert told.out == "" and told.err.strip(), ascii(name)
        assert "Traceback" not in told.err
    assert sorted(cottage_root.rglob("*")) == files
    assert {path: path.read_bytes() for path in files if path.is_file()} == before
