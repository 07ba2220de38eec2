"""The underpass: tiled, wet, and at its end a beach."""
