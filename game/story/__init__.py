"""What is said and remembered: the dialogue runner, memory, beats, the journal. Knows no map and no screen."""
