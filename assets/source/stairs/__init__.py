"""The stairs of the house: four floors of sixteen steps, and what stands about on the landings."""
