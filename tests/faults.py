"""Make every fault a team's work must stand, and count what came of it.

Run ``python -m tests.faults``: it runs the tests marked ``fault``, and prints for each fault how
many tests there are, how many passed, and the sentences the person was told. Ends with 1 where a
test failed, was left out, or a fault has none.
"""

from __future__ import annotations

import sys
from collections import Counter, defaultdict
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parent.parent
FAULTS = {
    "killed": "a client killed between write and acknowledgement",
    "terminated": "its backend terminated",
    "stopped": "the server stopped and started",
    "network": "the network dropped, or fallen silent",
    "lease": "a lease that ends during work",
    "clocks": "clocks that differ by an hour",
    "two leads": "two leads adjudicating the same story",
    "forged author": "an annotator forging an author, or gold",
    "another's row": "somebody else's row updated",
    "journal": "the journal changed or deleted",
    "edited package": "a package edited by hand",
    "newer package": "a package of a newer version",
}
"""What can go wrong, by the name tests are marked with."""


class Count:
    """Listen to a run of pytest and count by fault."""

    def __init__(self) -> None:
        self._fault: dict[str, str] = {}
        self.tests: Counter[str] = Counter()
        self.passed: Counter[str] = Counter()
        self.told: defaultdict[str, dict[str, None]] = defaultdict(dict)

    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        for item in items:
            marker = item.get_closest_marker("fault")
            if marker is not None:
                self._fault[item.nodeid] = marker.args[0]
                self.tests[marker.args[0]] += 1

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        fault = self._fault.get(report.nodeid)
        if fault is None or report.when != "call":
            return
        self.passed[fault] += report.passed
        for name, value in report.user_properties:
            if name == "told":
                self.told[fault][" ".join(str(value).split())] = None

    def table(self) -> list[str]:
        """Return the counts as lines to print."""
        lines = [f"{'fault':<52} tests passed"]
        for name, what in FAULTS.items():
            lines.append(f"{what:<52} {self.tests[name]:>5} {self.passed[name]:>6}")
            lines += [f"    told: {sentence}" for sentence in self.told[name]]
        whole = f"{self.tests.total():>5} {self.passed.total():>6}"
        return [*lines, f"{f'{len(FAULTS)} faults':<52} {whole}"]

    def is_whole(self) -> bool:
        """Tell whether every fault has tests and all of them passed."""
        return all(self.tests[name] and self.tests[name] == self.passed[name] for name in FAULTS)


def main(arguments: Sequence[str]) -> int:
    """Run the tests and print the table."""
    count = Count()
    options: list[Any] = ["-n0", "-q", "-m", "fault", "-p", "no:cacheprovider", *arguments]
    pytest.main([*options, str(ROOT / "tests")], plugins=[count])
    sys.stdout.write("\n".join(["", *count.table(), ""]))
    return 0 if count.is_whole() else 1


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
