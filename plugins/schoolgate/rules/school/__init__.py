"""Duties on what the portal says of the school itself."""
