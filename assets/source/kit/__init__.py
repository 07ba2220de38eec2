"""What pictures of every place are made from."""
