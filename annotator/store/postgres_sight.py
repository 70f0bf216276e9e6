"""Blindness said to the database: which rows an annotator may read, whatever program asks.

Leads and readers read everything. An annotator reads articles, stories, entities, the schema and
the sprints, and of the work what is the annotator's own or the program's; others' work and gold on
a story show once the annotator has finished it (`sight` says the same in a file). The journal holds
what was made, so its changes follow the same rule; its steps, which only tell who did what kind of
thing when, are everybody's.
"""

from __future__ import annotations

_ME = "(SELECT annotator_me())"
# Asked once for each statement, not for each row.
_MINE = f"annotator_id IN ({_ME}, (SELECT id FROM annotator WHERE name = 'suggestions'))"
_STORIES = (
    "SELECT a.story_id FROM assignment AS a "
    f"WHERE a.annotator_id = {_ME} AND a.state IN ('done', 'locked') AND a.story_id NOT IN ("
    "SELECT b.story_id FROM assignment AS b "
    f"WHERE b.annotator_id = {_ME} AND b.state IN ('new', 'in_progress'))"
)
_ARTICLES = f"SELECT t.id FROM article AS t WHERE t.story_id IN ({_STORIES})"
_IN_ARTICLE = f"{_MINE} OR article_id IN ({_ARTICLES})"
_IN_STORY = f"{_MINE} OR story_id IN ({_STORIES})"

_WORK = (
    "mention", "claim", "relation", "article_label", "discrepancy", "claim_row", "remark",
    "verdict",
)  # fmt: skip
"""Kinds of record whose changes tell what somebody made."""
_WORDS = ", ".join(f"'{kind}'" for kind in _WORK)

SEEN = {
    "mention": _IN_ARTICLE,
    "claim": _IN_ARTICLE,
    "relation": _IN_ARTICLE,
    "article_label": _IN_ARTICLE,
    "discrepancy": _IN_STORY,
    "claim_row": _IN_STORY,
    "side": "EXISTS (SELECT FROM discrepancy AS d WHERE d.id = discrepancy_id)",
    "verdict": f"article_id IN ({_ARTICLES}) OR story_id IN ({_STORIES})",
    "remark": f"remark_shows(uid, reply_to, annotator_id, {_ME})",
    "change": (
        f"kind NOT IN ({_WORDS}) "
        "OR EXISTS (SELECT FROM step AS s WHERE s.id = step_id AND s.author = current_user) "
        "OR CAST(coalesce(after, before) AS json) ->> 'annotator' IN ("
        "SELECT uid FROM annotator WHERE name IN (current_user, 'suggestions'))"
    ),
}
"""Which rows of a table an annotator reads; of a table that is not here all of them."""

FUNCTIONS = (
    # As its owner, since it must look at remarks the person may not read to know which may be.
    """
    CREATE OR REPLACE FUNCTION remark_shows(
        remark_uid text, thread text, author integer, reader integer
    ) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
        WITH lead AS (SELECT id FROM annotator WHERE role = 'lead')
        SELECT author = reader OR author IN (SELECT id FROM lead)
            OR EXISTS (SELECT FROM remark WHERE uid = thread AND annotator_id = reader)
            OR (thread = '' AND EXISTS (
                SELECT FROM remark WHERE reply_to = remark_uid
                AND annotator_id IN (SELECT id FROM lead)))
    $$
    """,
)
"""What the rules call: the same rule as `discussion` has for threads."""
