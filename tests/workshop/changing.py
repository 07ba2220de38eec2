"""Changes to the files of a project that is there to be changed."""


def change(root, file, *changes):
    """Put new words for old ones in a file. `changes` are (old, new); each old one stands there, and the first goes."""
    path = root / file
    text = path.read_text("utf-8")
    for old, new in changes:
        assert old in text
        text = text.replace(old, new, 1)
    path.write_text(text, "utf-8")
