"""What places and people are made of, whichever it is: shapes, floors, walls, shade, lettering, families of props."""
