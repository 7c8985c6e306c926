"""Duties on language: notes for whoever writes and whoever approves."""
