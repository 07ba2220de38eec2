"""What portraits are made from. A person is a list of layers, each drawn on what is behind it.

======== =====================================================================================================
face     where a head is and what is drawn on it; backdrop, rim and outline
eyes     eyes and brows, by how far lids and brows are bent
looks    the nine moods: what each does to a face
sitter   a person's record, and the layers that everybody has: neck, ears, skull, eyes, brows, mouth
marks    what years and work leave: hollows, folds, lines, stubble, glasses
beard    beards and moustaches
hair     masses of it, with strands and locks; `curls` has curls
tones    skins, and what eyes and lips are painted with on them
garments what is pulled on or wrapped about; `coats` has what opens in front; any shoulders, any colours
hands    hands and what they hold
======== =====================================================================================================
"""
