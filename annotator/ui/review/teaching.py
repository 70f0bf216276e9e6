"""What the review says while there is nothing to decide, and which keys lead on from there."""

from __future__ import annotations

from annotator.services.review_queue import ReviewQueue
from annotator.ui.language import tr


def page(queue: ReviewQueue | None, *, added: bool) -> tuple[str, list[tuple[str, str]]]:
    """Return a title, and actions with what each does; ``added`` is the lane of additions."""
    find = ("review.propose", tr("find discrepancies in this story"))
    find_all = ("review.propose_all", tr("find discrepancies in all stories"))
    whole = ("review.whole", tr("this story alone, or the whole project"))
    listed = ("review.list", tr("all discrepancies of the story"))
    if queue is None:
        return tr("No story is open"), [
            ("view.filter", tr("find an article in the list")), whole, find_all,
        ]  # fmt: skip
    if queue.items:
        return tr("Everything is decided"), [
            ("review.previous", tr("back to what was decided last")),
            ("edit.undo", tr("take the last decision back")),
            listed, whole, find,
        ]  # fmt: skip
    if added:
        return tr("No additions wait"), [
            ("review.added", tr("back to the suggestions")), find, find_all, whole,
        ]  # fmt: skip
    return tr("No suggestions wait"), [find, find_all, listed, whole]
