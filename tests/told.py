"""One invented story in three versions, for tests of comparing."""

from __future__ import annotations

# Invented. B was edited from A: a number, a hedge, a paragraph moved, one left out, one added.
WIRE = (
    "Ferry burns 🚢 off Osmere\n\n"
    "At least nine people died when the ferry Brightwater burned off Osmere on Sunday.\n\n"
    "Harbour master Ilka Brandt said the fire may have begun in a van on the car deck.\n\n"
    "The operator said the sprinklers had worked as designed.\n\n"
    "Divers of the coastguard will search the wreck for the missing cook on Tuesday morning.\n\n"
    "The minister flew to Osmere and promised an inquiry into the fire doors of the ship.\n"
)
EDITED = (
    "Ferry burns 🚢 off Osmere\n\n"
    "SHARE THIS STORY\n\n"
    "At least seventeen people died when the ferry Brightwater burned off Osmere on Sunday.\n\n"
    "The minister flew to Osmere and promised an inquiry into the fire doors of the ship.\n\n"
    "Harbour master Ilka Brandt said the fire began in a van on the car deck.\n\n"
    "Divers of the coastguard will search the wreck for the missing cook on Tuesday morning.\n\n"
    "A choir sang on the quay until dawn, and the town hall opened its doors to relatives.\n"
)
ARABIC = (
    "حريق في عبارة قبالة أوسمير\n\n"
    "قالت إلكا براندت إن تسعة أشخاص لقوا حتفهم على متن العبارة برايتووتر يوم الأحد.\n"
)
