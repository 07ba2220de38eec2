"""The page on which the lamp went out: the shore in the dark, and the dark room in which it is read to two hundred."""
