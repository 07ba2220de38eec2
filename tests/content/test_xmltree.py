"""XML with places; and files that are none, with all that is said of them."""

import gc
from pathlib import Path

import pytest

from game.content import xmltree
from game.content.xmltree import Element
from game.core.problem import ContentError

FILES = Path(__file__).parents[1] / "broken/maps/files"
BROKEN = {
    "ampersand": "2:18: is not whole XML: not well-formed (invalid token)",
    "blank": "1:1: is empty",
    "crossed": "3:4: is not whole XML: mismatched tag",
    "cut_off": "6:2: is cut off: <data> of line 5 is never closed",
    "cut_off_in_a_tag": "2:1: is cut off",
    "empty": "1:1: is empty",
    "entity_bomb": "2:15: declares a document type (DTD), which is not allowed",
    "json": "1:1: is not whole XML: not well-formed (invalid token)",
    "latin": "2:18: is no text in UTF-8",
    "missing": "1:1: is missing",
    "picture": "1:1: is no text in UTF-8",
    "shift_jis": "1:1: is said to be in Shift_JIS; it has to be in UTF-8",
    "unknown_encoding": "1:1: is said to be in UFT-8; it has to be in UTF-8",
    "unknown_entity": "1:6: is not whole XML: undefined entity",
    "zeros": "1:1: is no text: it holds bytes of zero",
}


def said(root, path):
    with pytest.raises(ContentError) as error:
        xmltree.read(root, path)
    return [str(problem) for problem in error.value.problems]


def read(folder, text):
    path = folder / "x.tmx"
    path.write_text(text, "utf-8")
    return xmltree.read(folder, path)


@pytest.mark.parametrize("name", BROKEN)
def test_a_file_that_is_no_xml_says_where_and_why(name):
    assert said(FILES, FILES / f"{name}.tmx") == [f"{name}.tmx:{BROKEN[name]}"]


def test_every_broken_file_is_tried():
    assert {path.stem for path in FILES.iterdir()} | {"missing"} == set(BROKEN)


def test_a_file_that_is_too_large_is_not_parsed(tmp_path):
    (tmp_path / "x.tmx").write_bytes(b"<" + b" " * xmltree.LARGEST)
    assert said(tmp_path, tmp_path / "x.tmx") == ["x.tmx:1:1: has 8.0 MB; 8 MB are the most"]


def test_elements_that_lie_too_deep_are_refused(tmp_path):
    (tmp_path / "x.tmx").write_text("<a>\n" * 65 + "</a>" * 65)
    assert said(tmp_path, tmp_path / "x.tmx") == ["x.tmx:65:1: more than 64 elements lie in each other"]


def test_a_file_nobody_may_read_is_told(tmp_path, monkeypatch):
    def refuse(_path):
        raise PermissionError(13, "Permission denied")

    (tmp_path / "x.tmx").write_text("<map/>")
    monkeypatch.setattr(Path, "read_bytes", refuse)
    assert said(tmp_path, tmp_path / "x.tmx") == ["x.tmx:1:1: cannot be read (Permission denied)"]


def test_a_folder_is_not_read_as_a_file(tmp_path):
    assert said(tmp_path, tmp_path / ".") == [".:1:1: is missing"]


def test_an_element_knows_where_it_began(tmp_path):
    layer = read(tmp_path, "<map>\n  <layer\n   id='1'/>\n</map>").all("layer")[0]
    assert (layer.file, layer.line, layer.column) == ("x.tmx", 2, 3)


def test_columns_count_letters_not_bytes(tmp_path):
    root = read(tmp_path, "<map>ééé<layer/></map>")
    assert root.all("layer")[0].column == 9


def test_text_knows_where_it_began(tmp_path):
    data = read(tmp_path, "<map>\n <data a='b'>1,\n2</data></map>").all("data")[0]
    assert (data.text, data.text_line, data.text_column) == ("1,\n2", 2, 14)


def test_a_problem_is_told_of_its_element(tmp_path):
    root = read(tmp_path, "\n<map/>")
    assert str(root.problem("is small")) == "x.tmx:2:1: is small"


def test_the_same_file_is_read_once(tmp_path):
    assert read(tmp_path, "<map><layer/></map>") is read(tmp_path, "<map><layer/></map>")


def test_a_file_of_the_same_length_and_another_content_is_read_anew(tmp_path):
    assert [read(tmp_path, f'<map width="{width}"/>').get("width") for width in "121"] == ["1", "2", "1"]


def test_the_same_content_in_another_file_is_told_of_that_file(tmp_path):
    for name in ("one.tmx", "other.tmx"):
        (tmp_path / name).write_text("<map/>", "utf-8")
    assert [xmltree.read(tmp_path, tmp_path / name).file for name in ("one.tmx", "other.tmx")] == [
        "one.tmx",
        "other.tmx",
    ]


def test_text_round_others_is_whole_and_begins_with_its_first_piece(tmp_path):
    inner = read(tmp_path, "<map>\n<data>one\ntwo &amp; three</data></map>").all("data")[0]
    assert (inner.text, inner.text_line, inner.text_column) == ("one\ntwo & three", 2, 7)
    data = read(tmp_path, "<data> four\n<chunk>six</chunk> five<property>seven</property> eight</data>")
    assert (data.text, data.text_line, data.text_column) == (" four\n five eight", 1, 7)
    assert [each.text for each in data.children] == ["", "seven"]


def test_text_between_what_says_nothing_by_it_is_not_kept(tmp_path):
    whole = read(tmp_path, "<map> air <layer>more</layer><data>1,2</data> air</map>")
    assert [whole.text, *(each.text for each in whole.children)] == ["", "", "1,2"]


def test_a_map_is_not_kept_once_it_was_read_and_a_template_is(tmp_path):
    small, large = tmp_path / "lamp.tx", tmp_path / "map.tmx"
    small.write_text("<template/>", "utf-8")
    large.write_text(f"<map><data>{'0,' * xmltree.SMALL}0</data></map>", "utf-8")
    assert xmltree.read(tmp_path, small) is xmltree.read(tmp_path, small)
    assert xmltree.read(tmp_path, large) is not xmltree.read(tmp_path, large)


def test_what_was_read_is_gone_as_soon_as_nobody_has_it(tmp_path):
    large = tmp_path / "map.tmx"
    large.write_text(f"<map><data>{'0,' * xmltree.SMALL}0</data></map>", "utf-8")
    gc.disable()
    try:
        xmltree.read(tmp_path, large)
        assert not [each for each in gc.get_objects() if isinstance(each, Element) and each.file == "map.tmx"]
    finally:
        gc.enable()
