"""What is heard: the table of sounds, what events and places sound like, decoding beside play, and the mixing of it.

Only `mixer` names pygame. No content is named here but by the table (assets/sound/sounds.json) and by the state.
"""
