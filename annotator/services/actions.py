"""Every action of the program, declared once: menus, palette, shortcut sheet and docs read this.

A key is written as Qt writes portable key sequences ("Ctrl+Shift+Z"). Scope ``text`` means the key
works only while the article's text has the focus, so typing in a field never triggers it; scope
``place:compare`` that it works inside that place; scope ``window`` anywhere in the main window.
"""

from __future__ import annotations

from annotator.domain import label_keys
from annotator.domain.schema import Schema
from annotator.services.action_specs import PLACE, TEXT, WINDOW, ActionSpec
from annotator.services.action_specs import rows as _rows
from annotator.services.adjudication_actions import ADJUDICATION
from annotator.services.dashboard_actions import DASHBOARD
from annotator.services.review_actions import REVIEW, review_actions
from annotator.services.team_actions import DISCUSSION, ENTITIES, SPRINT

__all__ = ["ACTIONS", "LAYERS_WITH_KEYS", "PLACE", "TEXT", "WINDOW", "ActionSpec", "all_actions"]

LAYERS_WITH_KEYS = ("mention", "claim", "discrepancy")

ACTIONS: tuple[ActionSpec, ...] = (
    *_rows(
        "File",
        WINDOW,
        "",
        (
            ("project.new", "New project…", "Ctrl+N"),
            ("project.open", "Open project…", "Ctrl+O"),
            ("project.open_team", "Open team project…", "Ctrl+Alt+J"),
            ("project.sample", "Open sample project", ""),
            ("backup.restore", "Restore a backup…", ""),
        ),
    ),
    *_rows(
        "File",
        WINDOW,
        "project",
        (
            ("import.files", "Import articles…", "Ctrl+I"),
            ("import.folder", "Import folder…", "Ctrl+Shift+I"),
            ("export.dataset", "Export dataset…", "Ctrl+E"),
            ("backup.now", "Back up now", "Ctrl+Shift+S"),
            ("project.close", "Close project", "Ctrl+W"),
        ),
    ),
    *_rows("File", WINDOW, "", (("app.quit", "Quit", "Ctrl+Q"),)),
    *_rows(
        "Edit",
        WINDOW,
        "project",
        (("edit.undo", "Undo", "Ctrl+Z"), ("edit.redo", "Redo", "Ctrl+Shift+Z Ctrl+Y")),
    ),
    *_rows(
        "Edit",
        TEXT,
        "article",
        (
            ("edit.copy", "Copy text", "Ctrl+C"),
            ("select.word", "Select word, then the next", "Space"),
            ("select.sentence", "Select sentence, then the next", "Shift+Space"),
            ("select.candidate", "Select the next thing to tag", ","),
            ("select.candidate_back", "Select the thing to tag before", "Alt+,"),
            ("jump.word", "Jump to a word by its first letters", ";"),
            ("jump.word_back", "Jump back to a word by its first letters", "Alt+;"),
            ("jump.extend", "Select up to a word by its first letters", ":"),
            ("select.all", "Select all", "Ctrl+A"),
            ("select.none", "Clear selection", "Esc"),
        ),
    ),
    *_rows(
        "Edit",
        WINDOW,
        "article",
        (
            ("find.open", "Find in article…", "Ctrl+F"),
            ("find.next", "Find next", "Ctrl+G"),
            ("find.previous", "Find previous", "Ctrl+Shift+G"),
        ),
    ),
    *_rows("Edit", WINDOW, "project", (("schema.edit", "Edit schema…", "Ctrl+Shift+L"),)),
    *_rows(
        "Edit",
        WINDOW,
        "",
        (
            ("keys.edit", "Change keys…", "Ctrl+Shift+K"),
            ("settings.open", "Settings…", "Ctrl+,"),
        ),
    ),
    *_rows("Edit", TEXT, "article", (("find.slash", "Find in article", "/"),)),
    *_rows(
        "Annotate",
        WINDOW,
        "article",
        (
            ("layer.mention", "Layer: mentions", "F2"),
            ("layer.claim", "Layer: claims", "F3"),
            ("layer.discrepancy", "Layer: discrepancies", "F4"),
        ),
    ),
    *_rows(
        "Annotate",
        TEXT,
        "article",
        (
            ("annotation.pick_label", "Choose label…, or accept suggestion", "Return"),
            ("annotation.repeat", "Repeat last label", "."),
            ("annotation.next", "Next annotation or suggestion", "Tab"),
            ("annotation.previous", "Previous annotation or suggestion", "Shift+Tab"),
            ("suggestion.next", "Next suggestion", "Alt+Down"),
            ("suggestion.previous", "Previous suggestion", "Alt+Up"),
            ("fragment.add", "Keep selection as a fragment", "'"),
            ("occurrences.tag", "Tag its other occurrences in this article", "*"),
            ("occurrences.list", "Tag its other occurrences elsewhere…", "Ctrl+Shift+O"),
        ),
    ),
    *_rows(
        "Annotate",
        TEXT,
        "annotation",
        (
            ("annotation.delete", "Delete annotation, or reject suggestion", "Backspace Del"),
            ("edge.start_back", "Start edge: a word back", "["),
            ("edge.start_on", "Start edge: a word on", "]"),
            ("edge.end_back", "End edge: a word back", "{"),
            ("edge.end_on", "End edge: a word on", "}"),
            ("edge.start_back_char", "Start edge: a character back", "Alt+["),
            ("edge.start_on_char", "Start edge: a character on", "Alt+]"),
            ("edge.end_back_char", "End edge: a character back", "Alt+{"),
            ("edge.end_on_char", "End edge: a character on", "Alt+}"),
            ("fragment.join", "Add selection to current annotation", '"'),
            ("hard.flag", "Flag as a hard case, or take the flag off", "?"),
            ("relation.join", "Relation: begin here, or join to where one began", "Ctrl+R"),
            ("relation.follow", "Go to the other end of its relation", "Alt+J"),
            ("relation.next", "Its next relation", "Alt+Shift+J"),
        ),
    ),
    *_rows(
        "Annotate",
        WINDOW,
        "annotation",
        (("annotation.note", "Edit note", "Ctrl+Shift+N"),),
    ),
    *ENTITIES,
    *DISCUSSION,
    *_rows(
        "Annotate",
        TEXT,
        "suggestion",
        (
            ("suggestion.accept", "Accept suggestion", ""),
            ("suggestion.reject", "Reject suggestion", ""),
            ("suggestion.accept_all", "Accept all suggestions of this label", "Shift+Return"),
            ("suggestion.reject_all", "Reject all suggestions of this label", "Shift+Backspace"),
        ),
    ),
    *_rows(
        "Annotate",
        TEXT,
        "claim",
        (
            ("claim.source", "Source: the words at the caret", "Alt+S"),
            ("claim.no_source", "Source: none", "Alt+Shift+S"),
            ("claim.cue", "Cue: the selected words", "Alt+C"),
        ),
    ),
    *_rows(
        "Discrepancy",
        TEXT,
        "article",
        (
            ("side.mark", "Mark selection as a side", "Ctrl+M"),
            ("side.absent", "Mark as missing here", "Ctrl+Shift+M"),
            ("side.clear", "Forget marked sides", "Ctrl+Shift+Backspace"),
        ),
    ),
    *_rows(
        "Discrepancy",
        WINDOW,
        "discrepancy",
        (
            ("side.add", "Add selection to current discrepancy", "Ctrl+Alt+M"),
            ("side.add_absent", "Add “missing here” to current discrepancy", "Ctrl+Alt+Shift+M"),
            ("side.next", "Go to its next side", "Ctrl+J"),
            ("side.remove", "Remove the side in this article", ""),
            ("side.swap", "Swap sides", "Ctrl+Shift+J"),
            ("severity.1", "Severity 1: minor", "Ctrl+Alt+1"),
            ("severity.2", "Severity 2: matters", "Ctrl+Alt+2"),
            ("severity.3", "Severity 3: changes the story", "Ctrl+Alt+3"),
        ),
    ),
    *_rows(
        "Compare",
        "place:compare",
        "place:compare",
        (
            ("compare.next_difference", "Next difference", "F5 Alt+PgDown"),
            ("compare.previous_difference", "Previous difference", "Shift+F5 Alt+PgUp"),
            ("compare.next_undecided", "Next undecided suggestion", "F9"),
            ("compare.previous_undecided", "Previous undecided suggestion", "Shift+F9"),
            ("compare.accept", "Accept the suggestion looked at", "Alt+Return"),
            ("compare.reject", "Reject the suggestion looked at", "Alt+Backspace"),
            ("compare.project", "Copy annotation to other versions…", "Ctrl+P"),
            ("compare.base", "Make this version the base", "="),
            ("compare.left", "Move column left", "<"),
            ("compare.right", "Move column right", ">"),
            ("compare.choose", "Choose versions…", "0"),
            ("compare.furniture", "Unfold furniture", "-"),
            ("compare.blind", "Hide outlets", "Ctrl+Alt+O"),
            *((f"compare.go_{n}", f"Go to column {n}", f"{n}") for n in range(1, 7)),
            *(
                (f"compare.show_{n}", f"Show or hide version {letter}", f"Alt+{n}")
                for n, letter in enumerate("ABCDEF", 1)
            ),
        ),
    ),
    *_rows(
        "Story",
        WINDOW,
        "article",
        (
            ("story.rename", "Rename story…", ""),
            ("story.merge", "Merge story into another…", ""),
            ("story.split", "Split story…", ""),
            ("story.lock", "Lock or unlock story", ""),
            ("story.versions", "Versions of the story…", "Ctrl+Shift+V"),
            ("story.report", "Write story report…", "Ctrl+Shift+R"),
        ),
    ),
    *_rows(
        "Story",
        WINDOW,
        "project",
        (("story.group", "Group articles into stories", "Ctrl+Alt+G"),),
    ),
    *SPRINT,
    *_rows(
        "Matrix",
        "place:matrix",
        "place:matrix",
        (
            ("matrix.fill", "Draft from claims and discrepancies", "F"),
            ("matrix.open", "Open the passage", "Return"),
            ("matrix.asserts", "Asserts it", "A"),
            ("matrix.hedges", "Hedges it", "H"),
            ("matrix.attributes", "Attributes it", "T"),
            ("matrix.contradicts", "Contradicts it", "X"),
            ("matrix.omits", "Leaves it out", "O"),
            ("matrix.unknown", "Not read yet", "U"),
            ("matrix.value", "Edit the value…", "V"),
            ("matrix.note", "Edit the note…", "N"),
            ("matrix.add", "Add row…", "+"),
            ("matrix.title", "Edit the claim…", "E"),
            ("matrix.heading", "Group under a heading…", "G"),
            ("matrix.mark", "Mark row for merging", "M"),
            ("matrix.merge", "Merge marked rows into this one", "Shift+M"),
            ("matrix.up", "Move row up", "Alt+Up"),
            ("matrix.down", "Move row down", "Alt+Down"),
            ("matrix.delete", "Delete row", "Del Backspace"),
            ("matrix.export", "Export claim matrix…", "Ctrl+Shift+E"),
        ),
    ),
    *REVIEW,
    *DASHBOARD,
    *ADJUDICATION,
    *_rows(
        "Find",
        WINDOW,
        "article",
        (("search.for_this", "Search the project for these words", "Ctrl+Alt+F"),),
    ),
    *_rows(
        "Find",
        WINDOW,
        "project",
        (
            ("found.next", "Read the next find", "F7"),
            ("found.previous", "Read the previous find", "Shift+F7"),
        ),
    ),
    *_rows(
        "Find",
        "place:search",
        "place:search",
        (
            ("search.mode_1", "Search by a query", "Alt+1"),
            ("search.mode_2", "Check: same text, other label", "Alt+2"),
            ("search.mode_3", "Check: tagged here, not there", "Alt+3"),
            ("search.mode_4", "Check: older than its label", "Alt+4"),
            ("search.again", "Search again", "F5"),
            ("search.save", "Save this search, or forget it", "Ctrl+S"),
            ("search.saved", "Saved searches…", "Alt+Down"),
        ),
    ),
    *_rows(
        "Find",
        "place:search.list",
        "place:search",
        (
            ("search.open", "Read the find in its article", "Return"),
            ("search.tick", "Tick the find", "Space"),
            ("search.tick_all", "Tick all finds", "Ctrl+A"),
            ("search.untick", "Take all ticks away", "Esc"),
            ("search.pick", "Choose a label for the finds…", "Alt+Return"),
            ("search.field", "Change the query", "/"),
        ),
    ),
    *_rows(
        "Article",
        WINDOW,
        "article",
        (
            ("article.next", "Next article", "Ctrl+PgDown"),
            ("article.previous", "Previous article", "Ctrl+PgUp"),
            ("article.finish", "Finish and open the next", "Ctrl+Return"),
            ("article.reopen", "Mark as in progress", ""),
            ("hard.list", "Hard cases…", "Ctrl+Alt+H"),
            ("article.labels", "Label the whole article…", "Ctrl+Alt+L"),
            ("article.details", "Article details…", "Ctrl+D"),
            ("article.story", "Move to story…", ""),
            ("furniture.toggle", "Mark selection as furniture, or clear it", "Ctrl+Shift+F"),
        ),
    ),
    *_rows(
        "Go",
        WINDOW,
        "project",
        (
            ("place.read", "Read", "Ctrl+1"),
            ("place.compare", "Compare versions", "Ctrl+2"),
            ("place.matrix", "Claim matrix", "Ctrl+3"),
            ("place.review", "Review suggestions", "Ctrl+4"),
            ("place.search", "Search", "Ctrl+5"),
            ("place.dashboard", "Dashboard", "Ctrl+6"),
            ("place.adjudicate", "Adjudicate", "Ctrl+7"),
        ),
    ),
    *_rows(
        "View",
        WINDOW,
        "",
        (
            ("view.navigator", "Show stories", "Ctrl+B"),
            ("view.inspector", "Show inspector", "Ctrl+Shift+B"),
            ("view.next_pane", "Next pane", "F6"),
            ("view.filter", "Filter stories", "Ctrl+L"),
            ("view.text", "Go to the text", "Ctrl+T"),
            ("view.zoom_in", "Larger text", "Ctrl++ Ctrl+="),
            ("view.zoom_out", "Smaller text", "Ctrl+-"),
            ("view.zoom_reset", "Normal text size", "Ctrl+0"),
            ("view.furniture", "Show furniture", "Ctrl+Shift+H"),
            ("view.suggestions", "Show suggestions", "Ctrl+U"),
            ("view.layer_mention", "Show mentions", "Shift+F2"),
            ("view.layer_claim", "Show claims", "Shift+F3"),
            ("view.layer_discrepancy", "Show discrepancies", "Shift+F4"),
            ("view.fade", "Fade what is not tagged", "Ctrl+Alt+T"),
            ("view.sentence_numbers", "Number sentences", "Ctrl+Alt+N"),
            ("view.tips", "Tool tips on annotations", ""),
            ("view.serif", "Serif or sans text", ""),
            ("view.theme", "Light, dark or system theme", ""),
            ("view.full_screen", "Full screen", "F11"),
        ),
    ),
    *_rows("View", TEXT, "article", (("view.fold_furniture", "Fold furniture", "_"),)),
    *_rows("View", WINDOW, "project", (("history.show", "History", "Ctrl+H"),)),
    *_rows(
        "Help",
        WINDOW,
        "",
        (
            ("help.palette", "Commands…", "Ctrl+K"),
            ("help.shortcuts", "Keyboard shortcuts", "F1"),
            ("help.guide", "User guide", "Shift+F1"),
            ("help.about", "About News Annotator", ""),
        ),
    ),
)


def _caret_actions() -> tuple[ActionSpec, ...]:
    """Return the caret movements, each with its extending twin under Shift."""
    moves = (
        ("char_back", "Character back", "Left"),
        ("char_on", "Character on", "Right"),
        ("word_back", "Word back", "Ctrl+Left"),
        ("word_on", "Word on", "Ctrl+Right"),
        ("sentence_back", "Sentence back", "Alt+Left"),
        ("sentence_on", "Sentence on", "Alt+Right"),
        ("paragraph_back", "Paragraph back", "Ctrl+Up Ctrl+Alt+Left"),
        ("paragraph_on", "Paragraph on", "Ctrl+Down Ctrl+Alt+Right"),
        ("line_back", "Line up", "Up"),
        ("line_on", "Line down", "Down"),
        ("line_start", "Start of line", "Home"),
        ("line_end", "End of line", "End"),
        ("page_back", "Page up", "PgUp"),
        ("page_on", "Page down", "PgDown"),
        ("text_start", "Start of text", "Ctrl+Home"),
        ("text_end", "End of text", "Ctrl+End"),
    )
    plain = tuple(
        ActionSpec(f"caret.{id_}", title, "Caret", tuple(keys.split()), TEXT, "article")
        for id_, title, keys in moves
    )
    extending = tuple(
        ActionSpec(
            f"extend.{id_}",
            f"{title}, extending the selection",
            "Caret",
            tuple(_with_shift(key) for key in keys.split()),
            TEXT,
            "article",
        )
        for id_, title, keys in moves
    )
    return plain + extending


def _with_shift(key: str) -> str:
    *modifiers, last = key.split("+")
    return "+".join([*modifiers, "Shift", last])


def label_actions(schema: Schema) -> tuple[ActionSpec, ...]:
    """Return an action per label with a key in use; its key works in its own layer only."""
    return tuple(
        ActionSpec(
            f"label.{label.layer}.{label.id}",
            label.name,
            "Label",
            (", ".join(label_keys.strokes(label.key)),) if label.key else (),
            f"{TEXT}:{label.layer}",
            "article",
        )
        for layer in LAYERS_WITH_KEYS
        for label in schema.of_layer(layer)
    )


def all_actions(schema: Schema) -> tuple[ActionSpec, ...]:
    """Return every action of the program in menu order, those of the schema's labels last."""
    return (*ACTIONS, *_caret_actions(), *label_actions(schema), *review_actions(schema))
