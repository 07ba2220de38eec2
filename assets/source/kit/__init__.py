"""What places are made of, whichever place it is: shapes, floors, walls, shade, lettering, families of props."""
