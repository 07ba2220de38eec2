"""Lantern Street at noon: what the market has that no other street has, under its paint and without."""
