"""The letter grids of the laboratory."""

from assets.source.grids import Stamps

stamp = Stamps("lab")
