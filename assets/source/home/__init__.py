"""Nora's and Mia's flat: its floors and walls as tiles, and one function for each piece of furniture."""
