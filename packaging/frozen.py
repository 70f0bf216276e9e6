"""Start a frozen build: with no command the windows open, with one it runs.

One script for both names of the executable, so that on Linux one file under two names will do.
"""

from __future__ import annotations

import sys

from annotator.app import main

if __name__ == "__main__":
    # main leaves at once what is a worker process of a frozen program, which starts here too.
    sys.exit(main())
