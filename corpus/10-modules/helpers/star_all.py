__all__ = ["b", "_chosen"]
b = 3
_chosen = 4
unlisted = 5
