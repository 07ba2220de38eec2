"""What rouses the hem of the Dark."""

from game.world.fears.scene import Scene


def rouses(scene: Scene) -> bool:
    """Whoever runs; nobody who holds their breath does."""
    return scene.hurries and not scene.held
