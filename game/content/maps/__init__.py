"""The parts of the map compiler: layers, tilesets, templates and typed objects. Knows Tiled, and nothing of play."""
