"""The style sheet of a report: a newspaper column on screen, plain black on paper."""

from __future__ import annotations

POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
"""What a report's page may load: nothing but its own styles."""

STYLE = """
:root { --ink: #1f1e1c; --dim: #625d55; --line: #dcd8d0; --ground: #fcfbf8; --accent: #2563b4;
  --mark: #f6e3a8; color-scheme: light dark; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6e2da; --dim: #aaa69d; --line: #36383d;
  --ground: #1b1c1e; --accent: #7ab0f5; --mark: #4f4417; } }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 2.5rem 1.5rem 4rem; max-width: 68rem; color: var(--ink);
  background: var(--ground); font: 16px/1.5 Georgia, "Noto Serif", serif; overflow-wrap: anywhere; }
h1 { font-size: 2rem; line-height: 1.2; margin: 0 0 .25rem; }
h2 { font-size: 1.25rem; margin: 2.5rem 0 .75rem; border-bottom: 1px solid var(--line);
  padding-bottom: .25rem; }
h3 { font-size: 1.05rem; margin: 1.75rem 0 .25rem; }
.lead, .note, footer, header, th, .stance, .badge, svg text { font-family: system-ui, "Noto Sans",
  sans-serif; }
.lead, .note, footer { color: var(--dim); margin: 0 0 1rem; font-size: .9rem; }
footer { margin-top: 3rem; }
table { border-collapse: collapse; width: 100%; font-size: .92rem; }
th, td { text-align: start; vertical-align: top; padding: .45rem .6rem;
  border-bottom: 1px solid var(--line); }
thead th { color: var(--dim); font-weight: 600; font-size: .82rem; overflow-wrap: normal; }
.number, .date { font-variant-numeric: tabular-nums; white-space: nowrap; }
.square { width: auto; }
.near { white-space: nowrap; font-size: .85rem; font-family: system-ui, sans-serif; }
.beside { display: flex; flex-wrap: wrap; gap: 2rem; align-items: flex-start; }
.matrix { table-layout: fixed; }
.matrix th.claim { width: 26%; font-weight: 400; font-family: inherit; }
.matrix th.heading { color: var(--dim); font-size: .8rem; letter-spacing: .04em;
  padding-top: 1.2rem; }
.matrix td { overflow-wrap: anywhere; }
.matrix q { display: block; color: var(--dim); font-size: .85rem; }
.matrix em { display: block; font-size: .85rem; }
.stance { display: inline-block; font-size: .75rem; padding: 0 .4em; border: 1px solid var(--line);
  border-radius: .3em; margin-inline-end: .4em; color: var(--dim); }
.stance.asserts { background: var(--accent); border-color: var(--accent); color: var(--ground); }
.stance.attributes { border-color: var(--accent); color: var(--ink); }
.stance.hedges { border-style: dashed; color: var(--ink); }
.stance.contradicts { border: 2px solid var(--ink); color: var(--ink); font-weight: 700; }
article { margin: 1rem 0 1.5rem; break-inside: avoid; }
article header { color: var(--dim); font-size: .82rem; }
.why { margin: .1rem 0 .4rem; }
dl { display: grid; grid-template-columns: 2rem 1fr; gap: .35rem .5rem; margin: 0; }
dt { font: 700 .9rem system-ui, sans-serif; }
dd { margin: 0; }
mark { background: var(--mark); color: inherit; border-radius: .2em; padding: 0 .1em; }
mark.gap { background: none; border: 1px dashed var(--dim); color: var(--dim); font-size: .8rem; }
.badge { font-size: .65rem; border: 1px solid var(--dim); border-radius: .3em; padding: 0 .25em; }
svg { display: block; max-width: 100%; }
svg text { font-size: 12px; fill: var(--ink); }
svg .quiet { fill: var(--dim); }
svg .bar { fill: var(--accent); }
svg .rule { stroke: var(--line); stroke-width: 1; }
svg .edge { stroke: var(--dim); stroke-width: 1.5; fill: none; }
svg .node { fill: var(--ground); stroke: var(--accent); stroke-width: 1.5; }
@media print { :root { --ink: #000; --dim: #444; --line: #bbb; --ground: #fff; --mark: #eee; }
  body { padding: 0; max-width: none; font-size: 11pt; } h2 { break-after: avoid; }
  h3 { break-after: avoid; } tr { break-inside: avoid; }
  .stance.asserts, .near, svg .bar { print-color-adjust: exact;
  -webkit-print-color-adjust: exact; } }
@page { margin: 18mm 16mm; }
"""
