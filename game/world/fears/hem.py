"""What rouses the hem of the Dark."""

from game.world.fears.scene import Scene


def rouses(scene: Scene) -> bool:
    """Whoever runs, and whoever breathes in a hush; nobody who holds their breath does."""
    return (scene.hurries or scene.hushed) and not scene.held
