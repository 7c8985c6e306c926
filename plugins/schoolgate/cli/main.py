"""The command ``schoolgate`` and what all its subcommands share."""

from __future__ import annotations

import gc
import sys
from importlib import import_module

import click

from schoolgate.cli.exits import Exit
from schoolgate.messages import text

_MODULES = {
    name: f"schoolgate.cli.{module}"
    for module, names in {
        "build": ["build"],
        "check": ["check"],
        "data": ["data"],
        "disclosure": ["disclosure"],
        "doctor": ["doctor"],
        "init": ["init"],
        "ledger": ["ledger"],
        "links": ["links"],
        "new": ["new"],
        "photos": ["photos"],
        "report": ["report"],
        "review": ["review"],
        "rules": ["rule", "rules"],
        "score": ["score"],
        "serve": ["serve"],
        "staged": ["staged"],
    }.items()
    for name in names
}


class Commands(click.Group):
    """Imports a command when it is called or helped with: a check needs neither site engine nor Pillow."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the names of all commands."""
        return sorted(_MODULES)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Return a command, None where there is none of that name."""
        if cmd_name not in _MODULES:
            return None
        command: click.Command = getattr(import_module(_MODULES[cmd_name]), cmd_name)
        return command


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="schoolgate")
def commands() -> None:
    """Dựng cổng thông tin điện tử của nhà trường từ thư mục content/."""


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
