"""What `bedtime check` knows beyond reading: which words are never said, and what nobody can come to.

Each module takes what was read and yields problems. Only what is certain is told: where something cannot be known, or a
map could not be read, it is taken to be there.
"""
