"""One playthrough: `Session.step(intent)` moves it by one tick and says what happened. Joins the story to the world.

Everything outside acts through intents. The same session runs under the window, the walkthroughs and the tests.
"""

from game.session.beginning import begin
from game.session.session import Session
from game.session.state import VERSION, Kept, State, decode, encode
from game.session.view import ChoiceView, LineView, View

__all__ = ["VERSION", "ChoiceView", "Kept", "LineView", "Session", "State", "View", "begin", "decode", "encode"]
