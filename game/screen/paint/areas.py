"""Rectangles taken apart."""

import pygame


def without(rect: pygame.Rect, hole: pygame.Rect) -> list[pygame.Rect]:
    """`rect` without `hole`, as up to four rectangles."""
    inner = rect.clip(hole)
    if not inner:
        return [rect]
    parts = (
        pygame.Rect(rect.left, rect.top, rect.width, inner.top - rect.top),
        pygame.Rect(rect.left, inner.bottom, rect.width, rect.bottom - inner.bottom),
        pygame.Rect(rect.left, inner.top, inner.left - rect.left, inner.height),
        pygame.Rect(inner.right, inner.top, rect.right - inner.right, inner.height),
    )
    return [part for part in parts if part]
