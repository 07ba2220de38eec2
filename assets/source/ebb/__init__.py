"""The harbour that Mia walks out over in the second chapter: at high water, at low water, and what lies under it."""
