"""The flat as Mia dreams it on her feet: the harbour has come in, and the Garden after it."""
