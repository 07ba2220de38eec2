"""Outlines of the real place, over a small map without pictures."""

import pygame
import pytest

from game.content.level import Door, Level
from game.screen.display import Display
from game.screen.paint.chalk import AWAY, CELL, NEAR, REMEMBERED, ChalkLines, Edge, edges
from game.screen.paint.palette import COLOR
from game.world.breath import CHALK, Chalk


@pytest.fixture(autouse=True)
def display():
    Display(headless=True)


def level(*real, dream=(), both=(), doors=()):
    doors = tuple(Door("door", "", "", "", area) for area in doors)
    return Level(
        "toy", 480, 272, 16, (), {}, (), (), doors, tuple(both), ("",), bytes(30 * 17), {},
        groups=("dream", "real"), group_solids={"dream": tuple(dream), "real": tuple(real)},
    )  # fmt: skip


def drawn(chalk, points, tick=0, corner=(0, 0), stroke=0, dreamer=(110, 110), fears=()):
    target = pygame.Surface((480, 270)).convert()
    chalk.draw(target, corner, points, tick, stroke, dreamer, fears)
    return target


def count(surface):
    return pygame.mask.from_threshold(surface, "black", (1, 1, 1, 255)).count()


def marks(surface):
    return 480 * 270 - count(surface)


# ---------------------------------------------------------------------- edges
def test_a_block_has_its_outline():
    assert len(edges(level((32, 32, 16, 16)), "real")) == 4 * 16 // CELL


def test_blocks_beside_each_other_have_one_outline():
    assert len(edges(level((32, 32, 16, 16), (48, 32, 16, 16)), "real")) == 6 * 16 // CELL


def test_what_is_solid_in_both_layers_counts():
    assert edges(level(both=[(32, 32, 16, 16)]), "real") == edges(level((32, 32, 16, 16)), "real")


def test_what_is_solid_in_the_dream_does_not():
    assert edges(level(dream=[(32, 32, 16, 16)]), "real") == ()


def test_the_border_of_the_map_is_no_edge():
    assert {edge.x for edge in edges(level((0, 0, 16, 272)), "real")} == {16}


def test_less_than_half_a_cell_leaves_no_mark():
    assert edges(level((32, 32, 3, 8)), "real") == ()


def test_doorways_are_marked():
    assert {edge.way for edge in edges(level(doors=[(64, 64, 16, 16)]), "real")} == {True}


# ---------------------------------------------------------------------- seeing
def test_only_what_is_near_was_seen():
    chalk = ChalkLines(level((32, 32, 16, 16), (400, 32, 16, 16)), "real")
    seen = [edge for _, edge in chalk.seen([Chalk(60, 40, 5)])]
    assert {edge.x for edge in seen} <= set(range(32, 49))
    assert len(seen) == 8


def test_it_was_seen_when_it_was_seen_last():
    chalk = ChalkLines(level((32, 32, 16, 16)), "real")
    assert {tick for tick, _ in chalk.seen([Chalk(60, 40, 5), Chalk(70, 40, 9)])} == {9}


def test_what_was_seen_follows_the_points():
    chalk = ChalkLines(level((32, 32, 16, 16)), "real")
    chalk.seen([Chalk(60, 40, 5)])
    assert chalk.seen([]) == []


def test_an_edge_is_seen_from_as_far_as_is_said():
    chalk = ChalkLines(level((32, 32, 8, 8)), "real")
    assert (0, Edge(32, 32, True)) in chalk.seen([Chalk(32 + REMEMBERED, 32, 0)])


# ---------------------------------------------------------------------- drawing
def test_lines_lie_along_the_edges():
    shown = drawn(ChalkLines(level((96, 96, 32, 32)), "real"), [Chalk(110, 110, 0)])
    shown.fill("black", (94, 94, 36, 5))
    shown.fill("black", (94, 125, 36, 5))
    shown.fill("black", (94, 94, 5, 36))
    shown.fill("black", (125, 94, 5, 36))
    assert marks(shown) == 0


def test_lines_are_of_two_tones():
    shown = drawn(ChalkLines(level((96, 96, 32, 32)), "real"), [Chalk(110, 110, 0)])
    found = {tuple(shown.get_at((x, y)))[:3] for x in range(90, 134) for y in range(90, 134)}
    assert found == {(0, 0, 0), COLOR["ink5"], COLOR["blue2"]}


def test_chalk_fades_in_steps():
    chalk, points = ChalkLines(level((96, 96, 64, 64)), "real"), [Chalk(110, 110, 0)]
    left = [marks(drawn(chalk, points, tick)) for tick in range(0, CHALK, CHALK // 4)]
    assert left == sorted(set(left), reverse=True)


def test_chalk_is_gone_in_the_end():
    chalk = ChalkLines(level((96, 96, 64, 64)), "real")
    assert marks(drawn(chalk, [Chalk(110, 110, 0)], CHALK)) == 0


def test_only_what_is_near_the_dreamer_is_drawn():
    chalk, points = ChalkLines(level((96, 96, 32, 32)), "real"), [Chalk(110, 110, 0)]
    assert marks(drawn(chalk, points, dreamer=(110 + NEAR[-1] + 30, 110))) == 0


def test_it_is_fainter_the_farther_off_it_is():
    chalk, points = ChalkLines(level((96, 96, 8, 8)), "real"), [Chalk(110, 110, 0)]
    left = [marks(drawn(chalk, points, dreamer=(100, 100 + near - 4))) for near in NEAR]
    assert left == sorted(set(left), reverse=True)


def test_there_is_none_where_a_fear_stands():
    chalk, points = ChalkLines(level((96, 96, 16, 16)), "real"), [Chalk(110, 110, 0)]
    assert marks(drawn(chalk, points, fears=[(104, 104 + AWAY // 2)])) == 0


def test_it_tells_where_it_may_be_drawn():
    target, chalk = pygame.Surface((480, 270)).convert(), ChalkLines(level((96, 96, 64, 64)), "real")
    target.fill("black", chalk.draw(target, (0, 0), [Chalk(110, 110, 0)], 0, 0, (110, 110)))
    assert marks(target) == 0


def test_chalk_trembles():
    chalk, points = ChalkLines(level((96, 96, 64, 64)), "real"), [Chalk(110, 110, 0)]
    pictures = {pygame.image.tobytes(drawn(chalk, points, stroke=stroke), "RGB") for stroke in range(0, 100, 10)}
    assert len(pictures) > 1


def test_chalk_moves_with_the_place():
    chalk, points = ChalkLines(level((96, 96, 32, 32)), "real"), [Chalk(110, 110, 0)]
    there, here = drawn(chalk, points, corner=(40, 20)), drawn(chalk, points)
    here.scroll(-40, -20)
    assert pygame.image.tobytes(there.subsurface((0, 0, 200, 200)), "RGB") == pygame.image.tobytes(
        here.subsurface((0, 0, 200, 200)), "RGB"
    )
