"""Fill a project of very many articles as years of work would: annotations and their history."""

from __future__ import annotations

import hashlib
import json
import sqlite3
from pathlib import Path

from tests.benchmarks.searching import add_mentions

AUTHOR = "bench"
MENTIONS, ENTITIES, DISCREPANCIES, STEPS = 300_000, 50_000, 5_000, 100_000


def fill(path: Path) -> None:
    """Add mentions, entities that some are linked to, discrepancies and steps to a closed project.

    The steps say that the first mentions were tagged one by one; their hashes are chained to
    nothing, which only `check` would notice.
    """
    from annotator.services.projects import open_project

    with open_project(path, AUTHOR):
        pass
    add_mentions(path, MENTIONS)
    with sqlite3.connect(path) as base:
        _add_entities(base)
        _add_discrepancies(base)
        _add_steps(base)


def _add_entities(base: sqlite3.Connection) -> None:
    base.executemany(
        "INSERT INTO entity (id, uid, label, name, aliases) VALUES (?, ?, 'person', ?, ?)",
        (
            (n, f"e{n}", f"{_name(n)} {_name(n * 7919)}", json.dumps([_name(n)]))
            for n in range(1, ENTITIES + 1)
        ),
    )
    base.execute("UPDATE mention SET entity_id = id % ? + 1 WHERE id % 3 = 0", (ENTITIES,))


def _add_discrepancies(base: sqlite3.Connection) -> None:
    who = base.execute("SELECT id FROM annotator WHERE name = ?", (AUTHOR,)).fetchone()[0]
    stories = base.execute(
        "SELECT story_id, min(id), max(id) FROM article WHERE story_id IS NOT NULL"
        " GROUP BY story_id LIMIT ?",
        (DISCREPANCIES,),
    ).fetchall()
    for number, (story, one, other) in enumerate(stories, 1):
        base.execute(
            "INSERT INTO discrepancy (id, uid, story_id, annotator_id, label, status, origin,"
            " schema_version, severity) VALUES (?, ?, ?, ?, 'number', 'accepted', 'person', 1,"
            " 1)",
            (number, f"d{number}", story, who),
        )
        spans = json.dumps([[0, 9]])
        base.executemany(
            "INSERT INTO side (discrepancy_id, position, article_id, role, spans)"
            " VALUES (?, ?, ?, ?, ?)",
            [(number, 0, one, "evidence", spans), (number, 1, other, "evidence", spans)],
        )


def _add_steps(base: sqlite3.Connection) -> None:
    first, seq = base.execute("SELECT max(id) + 1, max(seq) + 1 FROM step").fetchone()
    mentions = base.execute(
        "SELECT mention.uid, article.uid, annotator.uid, label, mention.schema_version, start, end"
        " FROM mention JOIN article ON article.id = article_id"
        " JOIN annotator ON annotator.id = annotator_id ORDER BY mention.id LIMIT ?",
        (STEPS,),
    ).fetchall()
    base.executemany(
        "INSERT INTO step (id, uid, seq, op, how, author, at, change_count, changes_hash, hash)"
        " VALUES (?, ?, ?, 'add_mention', 'do', ?, ?, 1, '', ?)",
        (
            (
                first + number,
                f"s{number}",
                seq + number,
                AUTHOR,
                f"2026-10-{number % 30 + 1:02}T10:00:00.000+00:00",
                hashlib.sha256(str(number).encode()).hexdigest(),
            )
            for number in range(len(mentions))
        ),
    )
    base.executemany(
        "INSERT INTO change (step_id, kind, record, after) VALUES (?, 'mention', ?, ?)",
        ((first + number, row[0], _document(*row)) for number, row in enumerate(mentions)),
    )


def _document(
    uid: str, article: str, annotator: str, label: str, version: int, start: int, end: int
) -> str:
    return json.dumps(
        {
            "uid": uid,
            "article": article,
            "annotator": annotator,
            "label": label,
            "spans": [{"start": start, "end": end}],
            "schema_version": version,
        }
    )


def _name(number: int) -> str:
    syllables = ("ka", "ro", "min", "ta", "vel", "su", "dor", "la", "pe", "nis")
    return "".join(syllables[int(digit)] for digit in str(number % 99_991)).capitalize()
