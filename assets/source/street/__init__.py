"""Lantern Street: what stands there."""
