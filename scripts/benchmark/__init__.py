"""What ``scripts/bench.py`` measures with: one corpus of posts, written for several site builders."""
