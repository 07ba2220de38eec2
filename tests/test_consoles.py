"""What is printed on a console that has few letters."""

import json
import os
import subprocess
import sys

import pytest

from game import consoles
from game.content import paths

SAYS = """
import sys
from game import consoles
consoles.any_encoding()
for stream in (sys.stdout, sys.stderr):
    print(sys.argv[1], file=stream)
"""
TOLD = "34 × 22 → “far” … 😀"


def said(encoding):
    env = {**os.environ, "PYTHONIOENCODING": encoding, "PYTHONUTF8": "0", "PYTHONPATH": str(paths.project())}
    done = subprocess.run([sys.executable, "-c", SAYS, TOLD], env=env, capture_output=True, check=True)
    assert done.stdout == done.stderr
    return done.stdout.decode(encoding).strip()


@pytest.mark.parametrize(
    ("encoding", "told"),
    [
        ("ascii", '34 x 22 -> "far" ... \\U0001f600'),
        ("latin-1", '34 × 22 -> "far" ... \\U0001f600'),
        ("cp1252", "34 × 22 -> “far” … \\U0001f600"),
        ("utf-8", TOLD),
    ],
)
def test_what_a_console_lacks_is_written_as_what_is_most_like_it(encoding, told):
    assert said(encoding) == told


def test_json_is_told_in_letters_that_every_console_has():
    text = json.dumps(["34 × 22 “far” 😀"], ensure_ascii=False)
    plain = consoles.plain_json(text)
    assert plain.isascii()
    assert json.loads(plain) == json.loads(text)
