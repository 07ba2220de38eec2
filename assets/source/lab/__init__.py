"""Halcyon's sleep laboratory by noon: a hospital that has hired an advertising agency."""
