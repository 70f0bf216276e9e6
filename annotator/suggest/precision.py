"""How far a rule is to be trusted, from what people decided about its suggestions.

A rule's precision is the mean of a Beta posterior. The prior is worth `PRIOR_WEIGHT` decisions and
has the rule's own score as its mean, so that a new rule starts at what its author expects and
some ten decisions outweigh that. A rule with at least `ENOUGH` decisions and a precision below
`QUIET_BELOW` goes quiet: its suggestions are made but not shown. Nobody can accept what is not
shown; so an annotation a person makes by hand where a quiet rule had it counts for the rule
(``missed``), and it speaks again once its precision is back at the threshold. A decision taken
back (undo) is simply no longer counted.
"""

from __future__ import annotations

from dataclasses import dataclass

PRIOR_WEIGHT = 4.0
ENOUGH = 8
QUIET_BELOW = 0.25


@dataclass(frozen=True, slots=True)
class Decisions:
    """Count what people made of one rule; ``missed`` counts what they made by hand without it."""

    accepted: int = 0
    rejected: int = 0
    missed: int = 0

    def __add__(self, other: Decisions) -> Decisions:
        return Decisions(
            self.accepted + other.accepted,
            self.rejected + other.rejected,
            self.missed + other.missed,
        )

    @property
    def total(self) -> int:
        """Return how many decisions there are."""
        return self.accepted + self.rejected + self.missed


def precision(decisions: Decisions, score: float = 0.5) -> float:
    """Return the posterior mean of a rule's precision; ``score`` in 0–1 is the prior mean."""
    right = decisions.accepted + decisions.missed
    return (PRIOR_WEIGHT * score + right) / (PRIOR_WEIGHT + decisions.total)


def is_quiet(decisions: Decisions, score: float = 0.5) -> bool:
    """Tell whether the rule is mostly rejected and should not be shown."""
    return decisions.total >= ENOUGH and precision(decisions, score) < QUIET_BELOW
