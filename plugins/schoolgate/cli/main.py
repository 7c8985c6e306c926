"""The command ``schoolgate`` and what all its subcommands share."""

from __future__ import annotations

import gc
import sys

import click

from schoolgate.cli.build import build
from schoolgate.cli.data import data
from schoolgate.cli.disclosure import disclosure
from schoolgate.cli.exits import Exit
from schoolgate.cli.init import init
from schoolgate.cli.serve import serve
from schoolgate.messages import text


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="schoolgate")
def commands() -> None:
    """Dựng cổng thông tin điện tử của nhà trường từ thư mục content/."""


commands.add_command(build)
commands.add_command(data)
commands.add_command(disclosure)
commands.add_command(init)
commands.add_command(serve)


def main() -> None:
    """Run the command line. Whatever goes wrong, people read a sentence, never a traceback."""
    # One command makes many values and lets go of few: the collector would look at all of them for nothing.
    gc.disable()
    try:
        sys.exit(commands.main(standalone_mode=False) or Exit.WELL)
    except click.exceptions.Exit as end:
        sys.exit(end.exit_code)
    except click.ClickException as mistake:
        mistake.show()
        sys.exit(Exit.MISUSED)
    except (click.Abort, KeyboardInterrupt):
        click.echo(text("cli.interrupted"), err=True)
        sys.exit(Exit.INTERRUPTED)
    except Exception as bug:
        click.echo(text("cli.bug", kind=type(bug).__name__, what=str(bug)), err=True)
        sys.exit(Exit.BUG)
