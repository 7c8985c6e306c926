"""Duties on the accounts of the internal site."""
