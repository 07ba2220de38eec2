"""Who has seen something in Lantern Street: four people with four moods each."""
