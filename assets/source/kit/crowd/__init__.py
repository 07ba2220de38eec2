"""People without a name, put together from parts: a recipe each, and any part goes with any other."""
