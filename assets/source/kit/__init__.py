"""What pictures are made from: parts that any place or person may be put together of."""
