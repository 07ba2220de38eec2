"""What several places are drawn with."""
