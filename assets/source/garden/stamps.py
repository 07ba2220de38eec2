"""The letter grids of the garden."""

from assets.source.grids import Stamps

stamp = Stamps("garden")
