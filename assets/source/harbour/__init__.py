"""The harbour inside the picture book's page, and the room in which it is read."""
