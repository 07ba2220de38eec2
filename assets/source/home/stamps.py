"""The letter grids of the flat."""

from assets.source.grids import Stamps

stamp = Stamps("home")
