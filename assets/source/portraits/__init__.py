"""The dialogue portraits: 96 x 96, four frames a mood. `face` holds what faces share, one module holds each person."""
