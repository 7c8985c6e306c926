"""Duties on layer 2, the internal site."""
