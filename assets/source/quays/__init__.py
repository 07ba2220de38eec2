"""The quays inside the page of the second chapter, and the floor that they were made of."""
