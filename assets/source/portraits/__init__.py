"""The dialogue portraits: 96 x 96, four frames a mood. One module holds each person, out of `kit/portraits`."""
