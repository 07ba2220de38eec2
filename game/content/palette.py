"""Palette LULLABY: every colour a picture may hold, in ramps from dark to light."""

RAMPS = {
    "ink": "0b0916 161230 231c45 352b62 4e4283 7063a8 9a90cb c9c3ea f7f2ff",
    "blue": "122344 1b4070 2b6a9e 43a0c8 74d8e8 c4fbf3",
    "teal": "0f3440 17555f 25807f 4fb39f",
    "green": "17402f 2f6e42 5c9e4c a3d16c",
    "wood": "2a1428 4a2338 733a44 a05b4c cb8a5c ecbf86",
    "gold": "9c5430 d98a34 f6bf45 ffe27a fff8cf",
    "skin": "b8685f e79a7e ffcaa4 ffe8cf",
    "aub": "6a2034 a23a38 d9693f",
    "mag": "42145a 7a2488 bd3fa0 f078b8 ffc4e4",
    "red": "a81f48 ff5863",
    # people ramps: same hue logic (darks to violet, lights to cream)
    "umber": "2e1424 4c2330 70392f 985a40 c08458",
    "tan": "7c3f45 b06a50 d9986a f3c793",
    "rosy": "b06468 dd9284 f6bfa3 ffe0c8",
    "olive": "26283a 454736 6e6c40 a09a5c",
}
STEPS = {ramp: [f"{ramp}{step}" for step in range(len(codes.split()))] for ramp, codes in RAMPS.items()}
"""The colours of each ramp by name, the ramp and the step in it, as `gold3`."""
