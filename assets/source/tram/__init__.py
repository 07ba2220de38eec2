"""The inside of the nine: two cars end to end, their side towards us cut off, and the city going by."""
