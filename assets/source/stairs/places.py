"""Where the parts of the stairwell lie, px of the map. A floor is a landing, and the wall behind it, as high as the
flight that climbs it."""

WIDTH, HEIGHT = 480, 912
LEFT, RIGHT = 64, 416
"""The insides of both outer walls."""
CEILING = 16
"""The foot of the dark above the highest wall."""
LANDINGS = (800, 624, 448, 272, 96)
"""The far edge of each landing, from the lobby up: the foot of the wall behind it."""
DEEP, LOBBY_DEEP = 64, 80
"""How deep a landing is, and the lobby."""
RISE = 112
"""How high a flight is."""
STEPS, STEP = 16, 7
"""Steps of a flight, and the height of one."""
FLIGHT = 64
"""How wide a flight is, both banisters too."""
RAIL = 6
"""How wide a banister is."""
FLIGHTS = (344, 72, 344, 72, 344)
"""The left edge of each flight, from the lobby up; the last goes on to floors that nobody here lives on."""
CLIMBED = 4
"""How many of them are climbed."""
CHIPPED = 7
"""The step of the last flight whose nosing has a chip out of it: nine lie above it."""


def step_top(flight: int, step: int) -> int:
    """The upper edge of a step (1 is the lowest) of a flight (0 is the lowest)."""
    return LANDINGS[flight] - step * STEP


def near_edge(landing: int) -> int:
    """Where a landing ends towards the viewer."""
    return LANDINGS[landing] + (LOBBY_DEEP if landing == 0 else DEEP)
