"""Ids for lines that have none: each its own, nothing else in the files touched; and how much is written."""

import re
import shutil
import tempfile
from pathlib import Path

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.content.library import read_texts
from game.content.markup import word_count
from game.content.paths import project
from game.workshop.counting import Counted, count, told
from game.workshop.lines import number

COTTAGE = Path(__file__).parents[1] / "fixtures" / "cottage"
KITCHEN = "levels/book1/1-morning/kitchen.yaml"
CHAPTER = "levels/book1/1-morning/chapter.yaml"
CAST = "levels/cast.yaml"
ID = re.compile(r' #([a-z0-9]{3})(?=["\'])')


def small(folder):
    """The texts of the small project under `folder`."""
    root = Path(folder) / "project"
    shutil.copytree(COTTAGE, root)
    shutil.copy(project() / "levels/lights.yaml", root / "levels")
    return root


@pytest.fixture
def root(tmp_path):
    return small(tmp_path)


def texts(root):
    return {str(path.relative_to(root)): path.read_bytes() for path in sorted((root / "levels").rglob("*.yaml"))}


def ids(root):
    return [id for text in texts(root).values() for id in ID.findall(text.decode())]


def change(root, file, old, new):
    text = (root / file).read_bytes().decode()
    assert old in text
    (root / file).write_bytes(text.replace(old, new, 1).encode())


def spoiled(text, gone, ends, single, noted):
    """A file's text with some ids taken out, other ends of lines, other quotes, notes after its lines."""
    count = iter(gone)
    text = ID.sub(lambda match: "" if next(count) else match[0], text)
    if single:
        text = re.sub(r'"([^"\n]*)"', lambda match: match[0] if "'" in match[1] else f"'{match[1]}'", text)
    if noted:
        text = "\n".join(
            f"{line}  # né {i} ☼" if line.endswith(('"', "'")) else line for i, line in enumerate(text.split("\n"))
        )
    return text.replace("\n", ends)


@given(
    gone=st.lists(st.booleans(), min_size=40, max_size=40),
    ends=st.sampled_from(["\n", "\r\n"]),
    single=st.booleans(),
    noted=st.booleans(),
    mark=st.sampled_from(["", "\ufeff"]),
)
@settings(max_examples=40, deadline=None)
def test_ids_are_all_that_changes_and_each_is_its_own(gone, ends, single, noted, mark):
    with tempfile.TemporaryDirectory() as folder:
        root = small(folder)
        for file, text in texts(root).items():
            if "lights" not in file:
                (root / file).write_bytes((mark + spoiled(text.decode(), gone, ends, single, noted)).encode())
        before, kept = texts(root), ids(root)
        numbered = number(root)
        after = texts(root)
        assert numbered.problems == []
        assert ids(root)
        assert len(set(ids(root))) == len(ids(root)) == len(kept) + sum(numbered.given.values())
        new = set(ids(root)) - set(kept)
        without = {
            file: ID.sub(lambda match: "" if match[1] in new else match[0], text.decode()).encode()
            for file, text in after.items()
        }
        assert without == before
        assert read_texts(root)
        assert number(root).given == {}
        assert texts(root) == after


@given(words=st.text(st.sampled_from("ab é☼𝄞'\\n\n\t:#-"), max_size=30))
@settings(max_examples=60, deadline=None)
def test_any_text_that_can_be_read_is_given_an_id_that_can_be_read(words):
    quoted = '"x' + words.replace("\\", "\\\\").replace("\n", "\\\n      ") + '"'
    with tempfile.TemporaryDirectory() as folder:
        root = small(folder)
        change(root, KITCHEN, '"Two plates. #l01"', quoted)
        problems = [problem.message for problem in number(root).problems]
        said = re.sub(r"\n[ \t]*", "", words).rstrip()
        if re.search(r" #[a-z0-9]{3,6}$", said):
            return  # that is an id already
        if re.search(r"#\S+$", said):
            assert "is no id" in problems[0]
        else:
            shelf = read_texts(root).books["book1"].scripts["book1/1-morning/kitchen"].looks["shelf"]
            assert [id for id, _ in shelf[0].lines] == ["l06", "l02"]


def test_a_line_goes_on_from_the_highest_of_the_line_above(root):
    change(root, KITCHEN, '"Still here. #m01"', '"Still here."')
    change(root, KITCHEN, '"You\'re up. #b01"', '"You\'re up."')
    change(root, KITCHEN, '"Two plates. #l01"', '"Two plates."')
    number(root)
    text = (root / KITCHEN).read_text()
    assert '"Still here. #b13"' in text  # above it stands b11; b12 is the reason for a closed option
    assert '"You\'re up. #l07"' in text
    assert '"Two plates. #l06"' in text


def test_an_id_that_only_a_condition_a_walkthrough_or_a_note_names_is_not_given(root):
    change(root, KITCHEN, "answer is silent", "answer is silent and not said(l04)")
    change(root, KITCHEN, "look:\n", "look:  # l06 was a moth\n")
    (root / "tests/walkthroughs").mkdir(parents=True)
    (root / "tests/walkthroughs/short.yaml").write_text("format: 1\nsteps:\n  - choose: l07\n")
    change(root, KITCHEN, "Two plates still. #l02", "Two plates still.")
    number(root)
    assert '"Two plates still. #l08"' in (root / KITCHEN).read_text()


def test_a_file_without_ids_gets_a_letter_that_no_other_has(root):
    (root / CHAPTER).write_text((root / CHAPTER).read_text())
    number(root)
    assert re.findall(r' #(\w+)"', (root / CHAPTER).read_text()) == ["h01", "h02", "h03"]


def test_a_full_letter_goes_on_in_another(root):
    change(root, KITCHEN, "#l05", "#lzz")
    change(root, KITCHEN, "Two plates still. #l02", "Two plates still.")
    number(root)
    text = (root / KITCHEN).read_text()
    assert re.search(r'Two plates still\. #a01"', text)


def test_a_counter_may_begin_with_a_line_that_has_no_id_yet(root):
    change(root, KITCHEN, "Still here. #m01", "Still here.")
    change(root, KITCHEN, "And still. #m02", "And still.")
    assert number(root).problems == []


def test_a_file_in_which_something_else_is_wrong_is_left_alone_and_told(root):
    change(root, KITCHEN, "Two plates. #l01", "Two plates.")
    change(root, KITCHEN, "bea/soft", "bea/sotf")
    change(root, CAST, "Ada #c01", "Ada")
    before = (root / KITCHEN).read_bytes()
    numbered = number(root)
    assert list(map(str, numbered.problems)) == [f"{KITCHEN}:30:13: 'sotf' is no mood (did you mean 'soft'?)"]
    assert (root / KITCHEN).read_bytes() == before
    assert "Ada #c06" in (root / CAST).read_text()
    assert KITCHEN not in numbered.given


def test_what_is_no_id_is_no_line_without_one(root):
    change(root, KITCHEN, "Two plates. #l01", "Two plates. #L01")
    told = [str(problem) for problem in number(root).problems]
    assert told == [f"{KITCHEN}:14:7: '#L01' is no id: three to six small letters and digits"]


def test_a_line_that_is_too_long_is_told_though_it_has_no_id(root):
    change(root, KITCHEN, "Two plates. #l01", "A" * 141)
    assert "a box holds 140" in str(number(root).problems[0])


def test_nothing_is_left_beside_the_files(root):
    change(root, KITCHEN, "Two plates. #l01", "Two plates.")
    before = sorted(root.rglob("*"))
    number(root)
    assert sorted(root.rglob("*")) == before


# ---------------------------------------------------------------------- counting
@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Two plates still.", 3),
        ("You're up, *Ada*.", 3),
        ("I am. [wait 0.3]Both of me.", 5),
        ("(((Hush.))) ~No~. [cut]", 2),
        ("— …", 0),
        ("so—ninety-one", 2),
        ("22:30", 1),
    ],
)
def test_words_are_what_is_read_aloud(text, words):
    assert word_count(text) == words


def test_a_chapter_is_counted_with_its_page(root):
    counted = count(read_texts(root))
    assert list(counted) == ["book1"]
    morning = counted["book1"]["1-morning"]
    assert (morning.lines, morning.inspect, morning.people) == (13, 7, {"bea": 8, "ada": 3})
    change(root, CHAPTER, "page: 1\n", "")
    without = count(read_texts(root))["book1"]["1-morning"]
    assert (morning.lines - without.lines, morning.words - without.words) == (2, 9)


def test_options_reasons_barks_and_looks_are_words_and_no_lines(root):
    before = count(read_texts(root))["book1"]["1-morning"]
    change(root, KITCHEN, "Read the paper.", "Read the whole paper.")
    change(root, KITCHEN, "You haven't counted them.", "You have not counted them.")
    change(root, KITCHEN, "Draught.", "A draught.")
    change(root, KITCHEN, "Two plates. ", "Two white plates. ")
    after = count(read_texts(root))["book1"]["1-morning"]
    assert after == msgspec.structs.replace(before, words=before.words + 4)


def test_the_table_sums_a_book():
    chapters = {"1-morning": Counted(1200, 3, 1, {"ada": 2}), "2-night": Counted(5, 1, 0, {"ada": 1, "bea": 9})}
    assert told({"book1": chapters}).splitlines() == [
        "                words   lines   looks  people",
        "1-morning       1,200       3       1  ada 2",
        "2-night             5       1       0  bea 9, ada 1",
        "book1 in all    1,205       4       1  bea 9, ada 3",
    ]
