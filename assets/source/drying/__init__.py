"""The drying ground: washing behind the clinics, a garden painted over it, and the planetarium at its end."""
