"""What streets are built of, each in four states: under paint at noon, bare, by night, and asleep."""
