"""Bedtime, a story in two books about the family that gets a city's sleep back."""

__version__ = "0.1.0"
