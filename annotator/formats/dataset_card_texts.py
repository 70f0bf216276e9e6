"""The fixed passages of a dataset card, by format."""

from __future__ import annotations

_OFFSETS = """\
Offsets are Unicode code points, half-open, into the `text` of the article, as Python counts:
`text[start:end]` is the text of a span, without exception. JavaScript and Java count UTF-16 units,
which differ behind an emoji. Texts hold line feeds only; nothing is trimmed or normalised."""

_TRUTH = """\
The order of the sides of a discrepancy is its direction: the first is the fuller, more specific or
original one. A side of role `absent` has one empty span, the place where the passage is missing."""

NOTES = {
    "jsonl": f"""\
- `articles.jsonl`: one article a line with its furniture (what is not the story: captions, bylines,
  notices) and, for each annotator, the mentions, claims, relations and labels; `status` says how
  far the annotator is with the article: `new`, `in_progress` or `done`.
- `discrepancies.jsonl`: one discrepancy a line; `sides` quote the text of each span.
- `entities.jsonl`: one entity a line with the ids of its mentions.
- `schema.json`: the labels, attributes and guidelines the annotators worked by.

`story` and `annotator` are names, which are unique; everything else refers by `id`. `text` of a
mention or claim joins its fragments by one space. `note`, `status`, `origin` and `score` stand with
a mention, claim, relation or label only where they differ from no note, `accepted`, `person` (made
by a person, not a rule) and none.

{_OFFSETS}

{_TRUTH}""",
    "csv": f"""\
- `articles.csv`, `mentions.csv`, `claims.csv`, `relations.csv`, `labels.csv` (of articles),
  `entities.csv`: one record a row.
- `discrepancies.csv`: one row for each side; rows with one `id` are one discrepancy, `side` counts
  its sides from 1.
- `progress.csv`: how far each annotator is with each article: `new`, `in_progress` or `done`.
- `schema.json`: the labels, attributes and guidelines the annotators worked by.

Lists and attributes are JSON in a cell. `start` and `end` are the edges of the whole, `spans` has
every fragment, `text` joins fragments by one space. `story` and `annotator` are names, which are
unique; everything else refers by `id`.

{_OFFSETS}

{_TRUTH}""",
    "pairs": f"""\
- `pairs.jsonl`: one pair of premise and hypothesis a line, for natural language inference.
- `schema.json`: the labels, attributes and guidelines the annotators worked by; `nli` of a
  discrepancy type is the rule its pairs are labelled by.

Each accepted discrepancy gives, for every two of its sides that lie in different articles, a pair
in both directions. Premise and hypothesis are the sentences the sides lie in; `offsets` are their
places in the `articles`, `marked` those of the sides themselves, premise first.

| rule | first to second | second to first |
|---|---|---|
| `contradiction` | contradiction | contradiction |
| `contradiction_if_exclusive` | contradiction or neutral, see below | the same |
| `entailment` | entailment | entailment |
| `entailment_flagged` | entailment, `flagged` true | the same |
| `first_entails_second`, `specific_entails_general` | entailment | neutral |
| `neutral` | neutral | neutral |

- `contradiction_if_exclusive` is a contradiction where each side holds one number or range and no
  value fits both ("at least nine" and "seven"), and neutral in all other cases.
- Rejected discrepancies are hard negatives: type `rejected`, neutral both ways.
- Open and unsure ones give no pairs, nor do types without a rule.
- Where a passage is absent, the sentence it is missing from stands for it. If a whole sentence is
  missing, its neighbour does, and the pair is neutral both ways.
- A label speaks of the marked passages. Sentences of independent reports may differ elsewhere too.

{_OFFSETS}""",
}

LOADING = {
    "jsonl": """\
Plain Python:

```python
import json

with open("{folder}articles.jsonl", encoding="utf-8") as lines:
    articles = [json.loads(line) for line in lines]
mentions = [
    {{"article": article["id"], "annotator": work["annotator"], **mention}}
    for article in articles
    for work in article["annotations"]
    for mention in work["mentions"]
]
```

pandas (the option keeps titles like "007" as they are):

```python
import pandas as pd

articles = pd.read_json("{folder}articles.jsonl", lines=True, dtype=False)
works = articles[["id", "story", "annotations"]].explode("annotations").dropna()
```

Hugging Face datasets (rows of one shape, from the list `mentions` above):

```python
from datasets import Dataset

dataset = Dataset.from_list(
    [{{**row, "attributes": json.dumps(row["attributes"])}} for row in mentions]
)
```""",
    "csv": """\
Plain Python:

```python
import csv

with open("{folder}mentions.csv", encoding="utf-8-sig", newline="") as file:
    mentions = list(csv.DictReader(file))
```

pandas (the two options keep names like "NA" and ids like "007" as they are):

```python
import pandas as pd

mentions = pd.read_csv("{folder}mentions.csv", dtype=str, keep_default_na=False)
```

Hugging Face datasets:

```python
from datasets import Dataset

dataset = Dataset.from_pandas(mentions)
```""",
    "pairs": """\
Plain Python:

```python
import json

with open("{folder}pairs.jsonl", encoding="utf-8") as lines:
    pairs = [json.loads(line) for line in lines]
```

pandas:

```python
import pandas as pd

pairs = pd.read_json("{folder}pairs.jsonl", lines=True, dtype=False)
```

Hugging Face datasets:

```python
from datasets import load_dataset

pairs = load_dataset("json", data_files="{folder}pairs.jsonl")
```""",
}
