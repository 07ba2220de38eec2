"""Into a playthrough: begun anew or picked up from a slot, and which scene shows it. Problems become sentences."""

from game import files
from game.content.books import END
from game.core.problem import ContentError
from game.screen.scene import Scene, Shared
from game.screen.scenes.ask import tell
from game.session import Session, begin

LOG = "content.log"


def scene_of(app: Shared, session: Session) -> Scene:
    """The scene that shows `session` as it stands."""
    if session.state.beat == END:
        return app.routes.ending()
    if session.view.page:
        return app.routes.page(session)
    return app.routes.play(session)


def begin_book(app: Shared, book: str) -> None:
    """Begin a book anew; where it cannot be, say why and stay."""
    try:
        session = begin(app.library, book)
    except ContentError as error:
        tell(app, content_words(app, error))
        return
    app.change(lambda: scene_of(app, session))


def load(app: Shared, slot: str) -> None:
    """Go on from `slot`; where the story's own files prevent it, say why and stay. Raises Unusable."""
    kept = app.saves.read(slot)
    try:
        session = Session(app.library, kept)
    except ContentError as error:
        tell(app, content_words(app, error))
        return
    app.change(lambda: scene_of(app, session))


def content_words(app: Shared, error: ContentError) -> str:
    """What is wrong with the story's files, for a player; every problem is written into a file that it names."""
    path, words = files.log_folder() / LOG, app.words
    count, first = len(error.problems), error.problems[0]
    key = "content.bad_one" if count == 1 else "content.bad"
    told = words(key, count=count, first=f"{first.path}, {first.line}")
    try:
        files.replace(path, f"{error}\n".encode())
    except OSError:
        return f"{told} {words('content.unlogged')}"
    return f"{told} {words('content.log', file=path)}"
