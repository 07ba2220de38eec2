"""Where a save stands, in words."""

from datetime import datetime

from game.content.library import Library
from game.content.words import Words
from game.core.pace import TICKS
from game.saves import AUTO, CRASH, QUICK, Slot


def chapter_title(library: Library, book: str, chapter: str) -> str:
    """The title of a chapter; empty when it is no more."""
    found = library.texts.books.get(book)
    return next((each.title for each in found.chapters if each.name == chapter), "") if found else ""


def place_name(words: Words, place: str) -> str:
    """A place by the last part of its name; empty where no words name it."""
    key = f"place.{place.rsplit('/', 1)[-1]}"
    return words(key) if key in words else ""


def lead_name(library: Library, lead: str) -> str:
    """The name of a lead; empty for somebody who is no longer in the cast."""
    speaker = library.texts.cast.speakers.get(lead)
    return speaker.name if speaker else ""


def hours(ticks: int) -> str:
    """Time played, as h:mm."""
    minutes = max(0, ticks) // (60 * TICKS)
    return f"{minutes // 60}:{minutes % 60:02}"


def when(words: Words, saved: str) -> str:
    """A time in UTC (ISO 8601) as the clock on the wall told it; empty when it is none."""
    try:
        at = datetime.fromisoformat(saved).astimezone()
    except (ValueError, OverflowError, OSError):
        return ""
    month = words(f"month.{at.month}")
    return words("date", day=at.day, month=month, year=at.year, hour=f"{at.hour:02}", minute=f"{at.minute:02}")


def slot_name(words: Words, name: str) -> str:
    """What a slot is called."""
    known = {AUTO: "slots.auto", QUICK: "slots.quick", CRASH: "slots.crash"}
    return words(known[name]) if name in known else words("slots.number", number=name)


def joined(words: Words, *parts: str) -> str:
    """Those of `parts` that are not empty, beside each other."""
    return words("part").join(part for part in parts if part)


def where(library: Library, words: Words, slot: Slot) -> str:
    """Chapter, place and time played."""
    title = chapter_title(library, slot.book, slot.chapter)
    return joined(words, title, place_name(words, slot.place), hours(slot.ticks))
