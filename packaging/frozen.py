"""Start a frozen build: the windows where it is called annotator-gui, else the command line.

One script for both, so that on Linux one executable under two names will do.
"""

from __future__ import annotations

import multiprocessing
import sys
from pathlib import Path

if __name__ == "__main__":
    # A worker process of a frozen program starts here too, and must go no further than this line.
    multiprocessing.freeze_support()

    if Path(sys.argv[0]).stem == "annotator-gui":
        from annotator.app import main
    else:
        from annotator.cli import main

    sys.exit(main())
