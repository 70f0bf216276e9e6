"""The verbs by name: what the journal calls each, and what undo says of it."""

from __future__ import annotations

UNDO_TEXTS = {
    "add_annotator": "Add annotator",
    "create_project": "Create project",
    "import_articles": "Import articles",
    "import_dataset": "Import dataset",
    "add_mention": "Tag mention",
    "add_claim": "Tag claim",
    "add_relation": "Add relation",
    "add_article_label": "Label article",
    "relabel": "Change label",
    "set_spans": "Change edges",
    "set_attributes": "Change attributes",
    "set_note": "Change note",
    "set_claim_source": "Set source",
    "set_claim_cue": "Set cue",
    "delete_annotation": "Delete annotation",
    "add_discrepancy": "Add discrepancy",
    "add_side": "Add side",
    "remove_side": "Remove side",
    "swap_sides": "Swap sides",
    "set_severity": "Change severity",
    "set_status": "Change status",
    "add_entity": "Add entity",
    "edit_entity": "Edit entity",
    "link_entity": "Link entity",
    "edit_article": "Edit article details",
    "set_furniture": "Change furniture",
    "move_article": "Move article to story",
    "finish_article": "Finish article",
    "reopen_article": "Reopen article",
    "rename_story": "Rename story",
    "replace_schema": "Change schema",
    "merge_stories": "Merge stories",
    "split_story": "Split story",
    "lock_story": "Lock story",
    "unlock_story": "Unlock story",
    "group_stories": "Group articles into stories",
    "propose": "Suggest discrepancies",
    "decide_proposal": "Decide on suggestion",
    "project_annotation": "Copy to other versions",
}


def undo_text(op: str) -> str:
    """Return what a menu calls a step, in words."""
    return UNDO_TEXTS.get(op, op.replace("_", " ").capitalize())
