"""What is told on a console, whatever letters that has."""

import codecs
import io
import re
import sys

_LIKE = str.maketrans({
    "×": "x", "→": "->", "“": '"', "”": '"', "‘": "'", "’": "'", "…": "...", "—": "-", "–": "-", "·": "-",
})  # fmt: skip
"""What is written for letters that a console lacks."""
_NOT_ASCII = re.compile(r"[^\x00-\x7f]")


class _Like(io.TextIOWrapper):
    """A stream that writes what its encoding has, and what is most like it for the rest."""

    def write(self, text: str) -> int:
        try:
            text.encode(self.encoding)
        except UnicodeError:
            plain = "".join(letter if self._has(letter) else letter.translate(_LIKE) for letter in text)
            super().write(plain.encode(self.encoding, "backslashreplace").decode(self.encoding))
            return len(text)
        return super().write(text)

    def _has(self, letter: str) -> bool:
        try:
            return bool(letter.encode(self.encoding))
        except UnicodeError:
            return False


def any_encoding() -> None:
    """From here on nothing that is printed fails for want of a letter."""
    for name in ("stdout", "stderr"):
        stream = getattr(sys, name)
        if not isinstance(stream, io.TextIOWrapper) or isinstance(stream, _Like):
            continue
        own = stream is getattr(sys, f"__{name}__")
        if codecs.lookup(stream.encoding).name == "utf-8":
            stream.reconfigure(errors="backslashreplace")  # a name from the command line may be no text at all
        elif own:
            stream.flush()
            encoding, by_lines = stream.encoding, stream.line_buffering
            setattr(sys, name, _Like(stream.detach(), encoding, "backslashreplace", line_buffering=by_lines))


def plain_json(text: str) -> str:
    """The same JSON in ASCII alone, which every console and whoever reads it from one has."""

    def escaped(found: re.Match[str]) -> str:
        units = found[0].encode("utf-16-be", "surrogatepass")
        return "".join(f"\\u{units[i]:02x}{units[i + 1]:02x}" for i in range(0, len(units), 2))

    return _NOT_ASCII.sub(escaped, text)
