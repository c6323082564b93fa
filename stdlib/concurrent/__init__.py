"""Work done by others."""
