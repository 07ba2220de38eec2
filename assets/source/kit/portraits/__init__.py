"""What portraits are made from. A person is a list of layers, each drawn on what is behind it.

======== =====================================================================================================
face     where a head is and what is drawn on it; backdrop, rim and outline
eyes     eyes and brows, by how far lids and brows are bent
looks    the nine moods: what each does to a face
sitter   a person's record, and the layers that everybody has: neck, ears, skull, eyes, brows, mouth
marks    what years and work leave: hollows, folds, lines, stubble, beard, glasses
hair     strands and locks; `curls` has curls
garments what is worn indoors and out, from any shoulders and in any colours; `coats` has what opens in front
hands    hands and what they hold
======== =====================================================================================================
"""
