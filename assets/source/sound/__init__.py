"""The music and every sound of the game, composed, played and mixed by arithmetic.

`score` and `theory` know notes and no samples; `signals` and `voices` make them sound; `desk` mixes and measures;
`pieces`, `tones`, `effects`, `steps` and `speech` are what is heard; `catalogue` is the table of it; `files` writes it.
"""
