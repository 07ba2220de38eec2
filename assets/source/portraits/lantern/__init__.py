"""Who can be asked in Lantern Street, and who is met in the dark room behind it."""
