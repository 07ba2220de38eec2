"""Problems with the objects of maps they stand in, as Tiled selects them."""

import pytest

from game.core.problem import Problem
from game.workshop.issues import Issue, issues

MAP = """<map>
 <layer id="1" name="floor"><data encoding="csv">1,2</data></layer>
 <objectgroup id="2">
  <object id="7" name="clock" type="Thing">
   <properties>
    <property name="look" value="clock"/>
   </properties>
  </object>
  <object id="9" name="gate" type="Door"/><object id="10" name="shed" type="Door"/>
 </objectgroup>
 <group id="3"/>
</map>
"""


def number(tmp_path, line, column):
    (tmp_path / "room.tmx").write_text(MAP, "utf-8")
    (issue,) = issues(tmp_path, [Problem("room.tmx", line, column, "is wrong")])
    return issue.object


@pytest.mark.parametrize(
    ("line", "column", "wanted"),
    [(2, 2, 0), (2, 49, 0), (3, 2, 0), (4, 3, 7), (6, 5, 7), (9, 3, 9), (9, 43, 10), (11, 2, 0)],
)
def test_a_problem_knows_the_object_it_stands_in(tmp_path, line, column, wanted):
    assert number(tmp_path, line, column) == wanted


def test_what_is_no_map_has_no_objects(tmp_path):
    problem = Problem("room.yaml", 4, 3, "is wrong")
    assert issues(tmp_path, [problem]) == [Issue("room.yaml", 4, 3, "is wrong", 0)]


def test_a_map_that_is_not_whole_has_none_either(tmp_path):
    (tmp_path / "room.tmx").write_text(MAP[:-8], "utf-8")
    assert [issue.object for issue in issues(tmp_path, [Problem("room.tmx", 6, 5, "is wrong")])] == [0]
