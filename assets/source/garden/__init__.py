"""Mia's garden: one place as she dreams it and as it is, a roof with washing lines on it."""
