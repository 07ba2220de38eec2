"""The planetarium: a dark room, and a sky that is let in by a machine."""
