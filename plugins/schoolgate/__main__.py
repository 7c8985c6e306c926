"""``python -m schoolgate``: the same as the command ``schoolgate``."""

from schoolgate.cli import main

main()
