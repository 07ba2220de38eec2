"""Walking people: a record for each, grids for heads and clothes, limbs posed by code, sheets for the game."""
