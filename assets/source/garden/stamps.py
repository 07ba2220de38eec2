"""The letter grids of the garden."""

from pathlib import Path

from assets.source.stamps import Stamps

stamp = Stamps(Path(__file__).parent.parent / "data" / "garden.txt")
