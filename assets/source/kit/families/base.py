"""What a family is: a function whose parameters are typed, and checked when it is called."""

import inspect
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property, partial, update_wrapper
from typing import Annotated, Any, Generic, Literal, ParamSpec, get_args, get_origin, get_type_hints

from assets.source.canvas import Canvas
from assets.source.kit.solids import Solids
from assets.source.recipes import RecipeError
from assets.source.tilesets import Frames, Prop
from game.core.problem import did_you_mean

P = ParamSpec("P")
Moments = Sequence[tuple[int, int]]
"""Pictures that are shown in turn, over and over, and for how many ms."""


@dataclass(frozen=True)
class Between:
    """The least and the most that a number may be."""

    least: int
    most: int


Frame = Annotated[int, Between(0, 3)]
"""Which picture of those that move; 0 is at rest."""
Facing = Literal["down", "up", "left", "right"]


class Family(Generic[P]):
    """A family of props: called, it draws one of them. `solids` gives what feet cannot enter, and `glow` which of its
    colours shine, of the same parameters; `moves` what is shown in turn."""

    def __init__(
        self,
        draw: Callable[P, Canvas],
        solids: Callable[..., Solids] | None,
        glow: Callable[..., str] | None,
        moves: Callable[..., Moments] | None,
    ) -> None:
        self.draw, self._solids, self._glow, self._moves = draw, solids, glow, moves
        self.name = draw.__name__
        update_wrapper(self, draw)

    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> Canvas:
        """One of them, drawn. Raises RecipeError for a parameter that the family has not."""
        draw: Callable[..., Canvas] = self.draw
        return draw(**self.checked(args, kwargs))

    @cached_property
    def parameters(self) -> dict[str, Any]:
        """The type of each parameter, by name."""
        return {name: kind for name, kind in get_type_hints(self.draw, include_extras=True).items() if name != "return"}

    def checked(self, args: Sequence[object], kwargs: dict[str, object]) -> dict[str, object]:
        """All parameters by name, those left out too. Raises RecipeError."""
        every = list(self.parameters)
        for name in kwargs:
            if name not in every:
                near = did_you_mean(name, every)
                raise RecipeError(f"{self.name} has no parameter '{name}'{near}; there are: {', '.join(every)}")
        try:
            bound = inspect.signature(self.draw).bind(*args, **kwargs)
        except TypeError as error:
            raise RecipeError(f"{self.name}: {error}; it takes: {', '.join(every)}") from None
        bound.apply_defaults()
        for name, value in bound.arguments.items():
            self._check(name, value)
        return dict(bound.arguments)

    def _check(self, name: str, value: object) -> None:
        kind = self.parameters[name]
        if get_origin(kind) is Literal:
            words = get_args(kind)
            if value not in words:
                near = did_you_mean(str(value), words)
                raise RecipeError(f"{self.name}: {name} is '{value}'{near}; there are: {', '.join(words)}")
        elif get_origin(kind) is Annotated:
            limits: Between = get_args(kind)[1]
            if not isinstance(value, int) or isinstance(value, bool) or not limits.least <= value <= limits.most:
                raise RecipeError(f"{self.name}: {name} is {value!r}; it goes from {limits.least} to {limits.most}")
        elif not isinstance(value, kind):
            raise RecipeError(f"{self.name}: {name} is {value!r}; it is to be of the kind {kind.__name__}")

    def prop(self, *args: P.args, **kwargs: P.kwargs) -> Prop:
        """A prop for a collection. Raises RecipeError."""
        given: Any = self.checked(args, kwargs)
        solids = self._solids(**given) if self._solids else lambda width, height: ()
        moments = self._moves(**given) if self._moves else ()
        at: Callable[..., Any] = self.draw
        shown = Frames(lambda number: at(**{**given, "frame": number}), moments) if moments else None
        return Prop(partial(self.draw, **given), solids, self._glow(**given) if self._glow else "", frames=shown)

    def moments(self, *args: P.args, **kwargs: P.kwargs) -> Moments:
        """What is shown in turn of one of them, its parameter `frame` apart; nothing where it is still. Raises
        RecipeError."""
        given: Any = self.checked(args, kwargs)
        return self._moves(**given) if self._moves else ()


FAMILIES: dict[str, Family[Any]] = {}
"""Every family, by name."""


def family(
    solids: Callable[..., Solids] | None = None,
    glow: Callable[..., str] | None = None,
    moves: Callable[..., Moments] | None = None,
) -> Callable[[Callable[P, Canvas]], Family[P]]:
    """Make a function that draws a family of it."""

    def make(draw: Callable[P, Canvas]) -> Family[P]:
        made = Family(draw, solids, glow, moves)
        FAMILIES[made.name] = made
        return made

    return make


def made(family: Family[P], *args: P.args, **kwargs: P.kwargs) -> Prop:
    """A prop of a family, for a place's catalogue. Raises RecipeError."""
    return family.prop(*args, **kwargs)
